import { isFunctionWord } from '../compare/function-words'
import { PLAIN_WORDS } from '../compare/plain-words'
import { isReportingWord } from '../compare/reporting-words'
import type { WordToken } from '../compare/tokenize-words'
import { isHonorific, isNumber, verbOfReporting } from '../reuse/edit-words'

const PLAIN = new Set(PLAIN_WORDS.trim().split(/\s+/))
const DETERMINER = /^(?:a|an|the|this|that|these|those|his|her|its|their|our)$/
const SHORTEST_NOUN = 4

export const isDeterminer = ({ word }: WordToken) => DETERMINER.test(word)

/** A lower-case English word that can be what something is called: no verb's or adverb's ending, no light or reporting word. */
export function isNoun({ word, isCapitalised, isSentenceStart }: WordToken): boolean {
  return (
    (!isCapitalised || isSentenceStart) &&
    word.length >= SHORTEST_NOUN &&
    !/(?:ed|ing|ly)$/.test(word) &&
    /^\p{L}+$/u.test(word) &&
    !isFunctionWord(word) &&
    !isReportingWord(word) &&
    !PLAIN.has(word) &&
    !isNumber(word, true) &&
    verbOfReporting(word) === undefined
  )
}

/** A capital within a sentence, and no honorific, number or day. */
export const isName = ({ word, isCapitalised, isSentenceStart }: WordToken): boolean =>
  isCapitalised && !isSentenceStart && !isHonorific(word) && !isNumber(word, true)
