import { readQuantities } from '../numbers/read-quantities'
import type { Term, TermLexicon } from './term-lexicon'
import type { WordToken } from './tokenize-words'

/** The thing counted stands within so many words after the amount. */
const NOUN_REACH = 3
const PAUSE = /[,.;:—]/u

/**
 * Makes of each amount and the thing counted one term, in place: "nearly two dozen missiles" and "at least 23 missiles" may
 * say the same, whatever the figures; the same figures say it for sure. English only.
 */
export function mergeCounts(text: string, tokens: WordToken[], terms: Term[], lexicon: TermLexicon): void {
  for (const { first, last, low, high, kind } of readQuantities(text, tokens)) {
    const noun = kind === 'count' ? findNoun(text, tokens, terms, last) : undefined
    if (!noun) continue
    for (let at = first; at < last; at++) terms[at] = { ...terms[at]!, bearing: 0 }
    terms[last] = lexicon.count(noun.concept, `${low} to ${high}`)
  }
}

/** The last telling word before a pause. */
function findNoun(text: string, tokens: WordToken[], terms: Term[], last: number): Term | undefined {
  let noun: Term | undefined
  for (let at = last + 1; at <= Math.min(last + NOUN_REACH, tokens.length - 1); at++) {
    if (terms[at]!.bearing === 1) noun = terms[at]
    if (PAUSE.test(text[tokens[at]!.end] ?? '')) break
  }
  return noun
}
