import { isReportingVerb, OFTEN_NOUNS, SPEECH_VERBS } from '../text/reporting-verbs'
import type { UnitToken } from './read-units'
import { DETERMINERS, PRONOUNS } from './subject-words'
import { isAdverb, isCapital, lower } from './token-kinds'

/** Is the token a verb of reporting here, not a noun or a name in its form? */
export function isVerbAt(tokens: UnitToken[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word' || !isReportingVerb(token.text)) return false
  if (OFTEN_NOUNS.has(token.text)) {
    let i = at - 1
    while (i > 0 && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!)) i--
    const before = tokens[i]
    return (
      before?.kind === 'word' && !DETERMINERS.has(lower(before)) && (isCapital(before) || PRONOUNS.has(lower(before)))
    )
  }
  if (/^ma(?:kes?|de|king)$/.test(token.text)) return tokens.slice(at + 1, at + 4).some(({ text }) => text === 'clear')
  if (token.text === 'put' || token.text === 'puts') return tokens[at + 1]?.text === 'it'
  if (isPassive(tokens, at)) return false
  if (INFINITIVES.test(token.text)) return tokens[at - 1]?.text !== 'to'
  if (!/ed$/.test(token.text)) return true
  const before = tokens[at - 1]
  return !(before?.kind === 'word' && (DETERMINERS.has(lower(before)) || lower(before) === 'to'))
}

/** Forms that report only beside a subject in the plural, not behind "to". */
const INFINITIVES = /^(?:say|tell|argue|insist|warn|believe|think|call)$/

/** "was said", "were attacked": the subject is no speaker. */
function isPassive(tokens: UnitToken[], at: number): boolean {
  let i = at - 1
  while (i > 0 && /^(?:also|once|often|later|still|not|never|only|widely|first|since|now)$|ly$/.test(tokens[i]!.text))
    i--
  const isForm = /^(?:was|were|is|are|be|been|being)$/.test(tokens[i]?.text ?? '')
  return isForm && !/ing$|^(?:quoted|cited)$/.test(tokens[at]!.text)
}

export const isSpeechVerb = (token: UnitToken) => SPEECH_VERBS.has(token.text)
