import { foldText } from '../fold-text'
import { plainField } from '../plain-field'
import type { PageSources } from './page-sources'
import type { JsonLdNode } from './read-json-ld'

const MAX_AUTHORS = 12
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'twitter:creator:name',
]
const MARKUP =
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],a[href*="/author/"],a[href*="/authors/"],a[href*="/by/"],.byline-name,.author-name,.author__name,.byline__name,[class*="byline" i],[class*="author-name" i],address.author,.author'
const LEAD_WORD =
  /^(?:(?:written|reported|story|text|posted|words|photographs?) )?(?:by|von|par|por|di|door|av|af|от|بقلم|文)(?:\s*:\s*|\s+)|^(?:author|autor|auteur|autore|text|reporter)s?\s*:\s*/iu
const ROLE =
  /\s*(?:,|\||–|—|·|•|\/|\bin\b|\bfor\b|\bat\b)\s*(?:(?:the )?(?:associated press|ap|afp|reuters|dpa)\b.*|.*\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|bureau|news|journalist|redakteur\w*|korrespondent\w*)\b.*|updated.*|published.*|\d.*|.*\.(?:com|org|net|co\.uk)\b.*)$/iu

/** Who wrote it, each name once, as the page spells it: structured data, meta tags, then the byline. Addresses and the outlet itself are no authors. */
export function readAuthors(sources: PageSources, outlet: string): string[] {
  const stated = [
    () => namesIn(sources.article?.author),
    () => namesIn(sources.article?.creator),
    ...META_NAMES.map((name) => () => sources.metaAll(name).flatMap(splitNames)),
    () => namesInMarkup(sources.document),
  ]
  for (const read of stated) {
    const names = clean(read(), outlet)
    if (names.length) return names
  }
  return []
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MAX_AUTHORS).flatMap(namesIn)
  if (typeof value === 'object' && value !== null) {
    const { name } = value as JsonLdNode
    return Array.isArray(name)
      ? name.slice(0, MAX_AUTHORS).flatMap((one) => splitNames(plainField(one)))
      : splitNames(plainField(name))
  }
  return splitNames(plainField(value))
}

function namesInMarkup(document: Document): string[] {
  for (const selector of MARKUP.split(',')) {
    const elements = [...document.querySelectorAll(selector)].slice(0, MAX_AUTHORS)
    const names = elements
      .filter((element) => !element.closest('aside,footer,nav,[class*="comment" i],[class*="related" i]'))
      .map((element) => plainField(element.getAttribute('content') ?? element.textContent))
      .filter((text) => text.length > 2 && text.length < 120)
    if (!names.length) continue
    const found = names.flatMap(splitNames).filter(readsAsName)
    if (found.length) return found
  }
  return []
}

/** “By Ada Poe, Ben Roe and Cy Doe” as three names. */
function splitNames(text: string): string[] {
  const line = text.replace(LEAD_WORD, '').replace(ROLE, '')
  return line.split(/\s*(?:,|;|\||\/|·|•|\s&\s|\s+(?:and|und|et|y|e|og|och|en|with|mit|avec)\s+|、|・(?=.*・))\s*/u)
}

function clean(names: string[], outlet: string): string[] {
  const seen = new Set<string>()
  const cleaned: string[] = []
  for (const raw of names) {
    const name = raw
      .replace(LEAD_WORD, '')
      .replace(ROLE, '')
      .replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
      .trim()
    const folded = foldText(name)
    if (!folded || seen.has(folded) || name.length > 80 || /@|https?:|www\.|\.(?:com|org|net)\b/i.test(raw)) continue
    if (
      folded === foldText(outlet) ||
      /^(?:admin|administrator|editor|staff|null|undefined|unknown|guest|posts?|view all posts?|redaktion|author)$/.test(
        folded,
      )
    )
      continue
    seen.add(folded)
    cleaned.push(
      isShouted(name) ? name.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase()) : name,
    )
  }
  return cleaned.slice(0, MAX_AUTHORS)
}

function readsAsName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    words.length <= 5 &&
    /\p{L}{2}/u.test(text) &&
    !/\d/.test(text) &&
    !/^(?:follow|share|email|comments?|updated|published|read|more|view)\b/i.test(text)
  )
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase() && name.includes(' ')
}
