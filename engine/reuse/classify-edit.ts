import { isFunctionWord } from '../compare/function-words'
import type { EditMeaning } from '../comparison'
import { diffEdit, type Hunk } from './diff-edit'
import { isHedge, isHonorific, isNumber, verbOfReporting } from './edit-words'
import type { ReuseWord } from './read-texts'

/** Most telling first; edits are shown in this order. */
export const MEANINGS: EditMeaning[] = ['attribution', 'certainty', 'naming', 'fact', 'wording', 'spelling']

/** Words that make a change one of meaning; in a longer stretch everything else changes too. Sane 3–6. */
const SHORT_CHANGE = 4
/** Words of a name or noun that is put for another: "the Hermit State, led by its supreme leader". Sane 4–10. */
const LONGEST_NAME = 8
/** Shorter lower-case words are seldom what something is called. */
const SHORTEST_NOUN = 4

export interface EditedSentence {
  from: ReuseWord[]
  to: ReuseWord[]
  /** Words of the taker's other sentences that were made from `from`, and of the other sources of `to`. */
  tookElsewhere: Set<string>
  cameFromElsewhere: Set<string>
}

/**
 * What an edit changes, most telling first. English words are known by their class; in other languages only names, numbers and
 * spelling are told from wording.
 */
export function classifyEdit({ from, to, ...elsewhere }: EditedSentence, isEnglish: boolean): EditMeaning[] {
  const hunks = diffEdit(from, to, elsewhere.tookElsewhere, elsewhere.cameFromElsewhere)
  const found = new Set<EditMeaning>()
  if (isEnglish && hunks.some(changesReporting)) found.add('attribution')
  if (isEnglish && isAttributed(from, elsewhere.cameFromElsewhere) !== isAttributed(to, elsewhere.tookElsewhere))
    found.add('attribution')
  if (isEnglish && hunks.some(changesCertainty)) found.add('certainty')
  if (hunks.some((hunk) => changesName(hunk, isEnglish))) found.add('naming')
  if (hunks.some((hunk) => changesNumber(hunk, isEnglish))) found.add('fact')
  if (found.size === 0 && hunks.some((hunk) => wordsOf(hunk).some((word) => bearsMeaning(word, isEnglish))))
    found.add('wording')
  if (found.size === 0) found.add('spelling')
  return MEANINGS.filter((meaning) => found.has(meaning))
}

/** Word for word the same, letter case and punctuation aside. */
export function isVerbatim(from: ReuseWord[], to: ReuseWord[]): boolean {
  return from.length === to.length && from.every(({ text }, at) => text.toLowerCase() === to[at]!.text.toLowerCase())
}

const wordsOf = ({ removed, added }: Hunk) => [...removed, ...added]
const isShort = ({ removed, added }: Hunk) => Math.max(removed.length, added.length) <= SHORT_CHANGE

/** "said" became "claimed", "declined" became "refused". */
function changesReporting(hunk: Hunk): boolean {
  if (!isShort(hunk)) return false
  const verbs = (words: ReuseWord[]) =>
    words.filter(({ isQuoted }) => !isQuoted).flatMap(({ word }) => verbOfReporting(word) ?? [])
  const added = new Set(verbs(hunk.added))
  const removed = new Set(verbs(hunk.removed))
  return added.size !== removed.size || [...added].some((verb) => !removed.has(verb))
}

function isAttributed(words: ReuseWord[], others: Set<string>): boolean {
  return [...words.map(({ word }) => word), ...others].some((word) => verbOfReporting(word) !== undefined)
}

function changesCertainty(hunk: Hunk): boolean {
  const hedges = (words: ReuseWord[]) => words.filter(({ word }) => isHedge(word)).map(({ word }) => word)
  return isShort(hunk) && hedges(hunk.removed).join() !== hedges(hunk.added).join()
}

/** A name for a name, or one noun for another behind the same article or number: "a campaign group", "a pressure group". */
function changesName(hunk: Hunk, isEnglish: boolean): boolean {
  const removed = hunk.removed.filter((word) => bearsMeaning(word, isEnglish) && !isNumber(word.word, isEnglish))
  const added = hunk.added.filter((word) => bearsMeaning(word, isEnglish) && !isNumber(word.word, isEnglish))
  if (!removed.length || !added.length || Math.max(removed.length, added.length) > LONGEST_NAME) return false
  if (removed.some(isName) || added.some(isName))
    return removed.some(isName) && added.some(isName) ? true : isShort(hunk)
  return isEnglish && isNounPhrase(hunk, hunk.removed) && isNounPhrase(hunk, hunk.added)
}

/** "US" is no "us". */
const ACRONYM = /^(?:\p{Lu}\.?){2,}/u
const isName = ({ isCapitalised, word }: ReuseWord) => isCapitalised && !isHonorific(word)
const DETERMINER = /^(a|an|the|this|that|these|those|his|her|its|their|our)$/
const NO_NOUN = /(?:ed|ing|ly)$/

function isNounPhrase({ before }: Hunk, words: ReuseWord[]): boolean {
  const [first, ...rest] = words
  const isOpened = DETERMINER.test(first!.word)
  const nouns = isOpened ? rest : words
  if (!isOpened && !(before && (DETERMINER.test(before.word) || isNumber(before.word, true)))) return false
  return (
    nouns.length > 0 &&
    nouns.length <= 2 &&
    nouns.every(
      ({ word }) =>
        word.length >= SHORTEST_NOUN &&
        !NO_NOUN.test(word) &&
        !isFunctionWord(word) &&
        verbOfReporting(word) === undefined,
    )
  )
}

/** Another number or day, or one that the source does not have. One that is left out is a cut. */
function changesNumber({ removed, added }: Hunk, isEnglish: boolean): boolean {
  const numbers = (words: ReuseWord[]) => words.filter(({ word }) => isNumber(word, isEnglish)).map(({ word }) => word)
  const gained = numbers(added)
  return gained.length > 0 && gained.join() !== numbers(removed).join()
}

function bearsMeaning({ word, text }: ReuseWord, isEnglish: boolean): boolean {
  if (ACRONYM.test(text)) return true
  if (!isEnglish) return word.length > 3 || /\p{N}/u.test(word)
  return !isFunctionWord(word) && !isHonorific(word)
}
