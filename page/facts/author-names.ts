import { foldText } from '../fold-text'
import { agencyNamed } from './agencies'

const MAX_AUTHORS = 12
const LEAD_WORD =
  /^(?:(?:(?:written|reported|story|text|posted|words|analysis|opinion|column|commentary|review|interview|photographs?) )?(?:by|von|par|por|di|door|av|af|от|بقلم|文)(?:\s*:\s*|\s+)|(?:authors?|autor(?:in|en|es)?|auteurs?|autor[ei]|text|texte|testo|reporters?|reporting|текст|автор|記者|文)\s*[:：]\s*)/iu
const ROLE =
  /\s*(?:,|\||–|—|·|•|\/|\. |\bin\b|\bfor\b|\bat\b)\s*(?:(?:the )?(?:associated press|ap|afp|reuters|dpa)\b.*|.*\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|bureau|news|journalist|international|redakteur\w*|korrespondent\w*)\b.*|updated.*|published.*|\d.*|.*\.(?:com|org|net|co\.uk)\b.*)$/iu
const DAY_AFTER = /\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|updated|published|\d).*$/iu
/** Degrees and suffixes that a comma sets apart from the name. */
const DEGREE = /^(?:m\.?s|m\.?d|m\.?a|b\.?a|ph\.?d|rdn?|rn|mba|mph|jr|sr|esq|cpa|i{2,3})\.?$/i
/** What stands where a name should, and is none. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|editorial staff|staff|staff writer|staff reporter|null|undefined|unknown|anonymous|guest|posts?|view all posts?|redaktion|redaction|redacción|author|wire|wires|wire services?|news agencies|agencies|agenturen|creative commons license|humans txt)$/

/** “By Ada Poe, Ben Roe and Cy Doe” as three names. */
export function splitNames(text: string): string[] {
  if (/^https?:/i.test(text)) return [text]
  const line = text.replace(LEAD_WORD, '').replace(ROLE, '')
  return line.split(/\s*(?:,|;|\||\/|·|•|\s&\s|\s+(?:and|und|et|y|e|og|och|en|with|mit|avec)\s+|、|・(?=.*・))\s*/u)
}

/** People's names as the page spells them, each once; neither the outlet nor an agency, no address, no role. Capitals are set right. */
export function cleanNames(names: string[], outlet: string): string[] {
  const own = foldText(outlet).replace(/^the /, '')
  const cleaned = new Map<string, string>()
  for (const raw of names) {
    if (/@|https?:|www\.|\.(?:com|org|net|txt)\b/i.test(raw)) continue
    const name = raw
      .replace(LEAD_WORD, '')
      .replace(ROLE, '')
      .replace(DAY_AFTER, '')
      .replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
      .trim()
    const folded = foldText(name)
    const isOutlet = own !== '' && folded.replace(/^the /, '').startsWith(own)
    if (!folded || name.length > 80 || isOutlet || NOBODY.test(folded) || DEGREE.test(name) || agencyNamed(name))
      continue
    if (!cleaned.has(folded)) cleaned.set(folded, isShouted(name) ? capitalise(name) : name)
  }
  return [...cleaned.values()].slice(0, MAX_AUTHORS)
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase() && name.includes(' ')
}

function capitalise(name: string): string {
  return name.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())
}
