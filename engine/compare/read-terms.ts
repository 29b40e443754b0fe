import { spellAcronyms } from '../names/spell-acronyms'
import { mergeCounts } from './merge-counts'
import { phraseAt } from './phrase-at'
import type { Term, TermLexicon } from './term-lexicon'
import type { WordToken } from './tokenize-words'

/** "WASHINGTON (AP) — ", "Washington: ": where it was written is not what is reported. */
const DATELINE = /^\p{Lu}[\p{L}.,’' ]{2,30}(?:\(\p{L}{2,12}\) ?)?(?: ?[—–―:]| -{1,2}) /u
const DATELINE_SHARE = 0.1
/** "(D-Iowa)", "R-N.Y.": party and state of a politician. */
const PARTY = /(?:^|[\s(])[RDI]-$/u
const PARTY_SHARE = 0.2
/** Given names and initials before a surname that the article also uses alone. */
const GIVEN_NAME_SHARE = 0.25
/** What a run of capitals would be as an acronym is a guess. */
const ACRONYM_BEARING = 0.3

/**
 * A text's words as terms, one for each token; what stands beside the news weighs less. An English phrase is one term at its
 * first word, and its other words bear nothing. Guessed acronyms follow behind.
 */
export function readTerms(
  text: string,
  tokens: WordToken[],
  surnames: Set<string>,
  lexicon: TermLexicon,
  isEnglish: boolean,
): Term[] {
  const terms: Term[] = []
  const stems = isEnglish ? tokens.map(({ word }) => lexicon.stem(word)) : []
  const datelineEnd = DATELINE.exec(text)?.[0].length ?? 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const phrase = isEnglish ? phraseAt(stems, at) : undefined
    if (phrase) {
      terms.push(lexicon.term(phrase.word, token.isCapitalised, isEnglish))
      for (const { word } of tokens.slice(at + 1, at + phrase.length))
        terms.push({ ...lexicon.term(word, false, isEnglish), bearing: 0 })
      at += phrase.length - 1
      continue
    }
    const term = lexicon.term(token.word, token.isCapitalised && !token.isSentenceStart, isEnglish)
    let share = 1
    if (token.start < datelineEnd) share = DATELINE_SHARE
    else if (isGivenName(tokens, at, surnames)) share = GIVEN_NAME_SHARE
    else if (text[token.start - 1] === '-' && PARTY.test(text.slice(Math.max(0, token.start - 3), token.start)))
      share = PARTY_SHARE
    terms.push(share === 1 ? term : { ...term, bearing: term.bearing * share })
  }
  if (!isEnglish) return terms
  mergeCounts(text, tokens, terms, lexicon)
  for (const acronym of spellAcronyms(tokens, text))
    terms.push({ ...lexicon.term(acronym, true, isEnglish), bearing: ACRONYM_BEARING })
  return terms
}

function isGivenName(tokens: WordToken[], at: number, surnames: Set<string>): boolean {
  if (!tokens[at]!.isCapitalised || surnames.has(tokens[at]!.word)) return false
  for (let next = at + 1; next <= at + 2; next++) {
    const token = tokens[next]
    if (!token?.isCapitalised || token.start - tokens[next - 1]!.end > 2) return false
    if (surnames.has(token.word)) return true
  }
  return false
}
