import { diffArrays } from 'diff'
import { isFunctionWord } from '../compare/function-words'
import { isReportingWord } from '../compare/reporting-words'
import type { WordToken } from '../compare/tokenize-words'
import { isNumber } from '../reuse/edit-words'
import { foldSpelling } from '../reuse/fold-spelling'
import { isDeterminer, isName, isNoun } from './noun-phrase'
import type { OwnSentence } from './own-voice'

/** Share of the shorter sentence's words that the other has in the same order, from which one word stands for another. Sane .55–.8. */
const NEAR_COPY_SHARE = 0.6
const FEWEST_WORDS = 8
const FEWEST_AROUND = 2
const LONGEST_NAME = 4
const LONGEST_NOUN = 2
/** Letters. */
const SAME_BEGINNING = 4

/** The words by which either of two sentences names one thing. */
export interface Substitution {
  forms: [string, string]
}

/**
 * Where one of two near-identical English sentences has another noun, or another name with "the", in the same place: "a campaign
 * group of relatives", "a pressure group of relatives". Only in the outlets' own voice.
 */
export function nameSubstitutions(a: OwnSentence, b: OwnSentence): Substitution[] {
  const [left, right] = [a.sentence.words, b.sentence.words]
  const shorter = Math.min(left.length, right.length)
  if (shorter < FEWEST_WORDS) return []
  const there = new Set(right.map(({ word }) => word))
  // Cheaper than the word diff, which most pairs are not worth.
  if (left.filter(({ word }) => there.has(word)).length < NEAR_COPY_SHARE * shorter) return []
  const changes = diffArrays(left, right, { comparator: (one, other) => one.word === other.word })
  const kept = changes.reduce((sum, { added, removed, value }) => (added || removed ? sum : sum + value.length), 0)
  if (kept < NEAR_COPY_SHARE * shorter) return []
  const found: Substitution[] = []
  let [i, j] = [0, 0]
  for (const [at, { added, removed, value }] of changes.entries()) {
    const next = changes[at + 1]
    if (removed && next?.added && isHeld(changes, at - 1) && isHeld(changes, at + 2)) {
      const one = phraseAt(a, i, value.length)
      const other = phraseAt(b, j, next.value.length)
      if (one && other && isContrast(one, other)) found.push({ forms: [one.text, other.text] })
    }
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return found
}

/** Two kept words on a side, or all that the sentence has there, hold a substitution in its place. */
function isHeld(changes: { value: WordToken[] }[], at: number): boolean {
  const neighbour = changes[at]
  return !neighbour || neighbour.value.length >= FEWEST_AROUND || at === 0 || at === changes.length - 1
}

interface Phrase {
  text: string
  kind: 'name' | 'noun'
  words: WordToken[]
  hasArticle: boolean
}

/** The noun or name that a changed stretch is or belongs to, undefined where it is neither. */
function phraseAt({ sentence, isOwn }: OwnSentence, first: number, length: number): Phrase | undefined {
  const { words, text } = sentence
  let from = first
  while (from < first + length && isDeterminer(words[from]!)) from++
  let to = from
  while (to < first + length && !endsAt(words, text, to)) to++
  to = Math.min(to, first + length - 1)
  if (from > to || isOwn.slice(first, first + length).includes(false)) return undefined
  const stretch = words.slice(from, to + 1)
  const before = words[from - 1]
  const span = (last: number) => text.slice(words[from]!.start, words[last]!.end)
  const hasArticle = before?.word === 'the'
  if (stretch.length <= LONGEST_NAME && stretch.every(isName))
    return { text: `${hasArticle ? 'the ' : ''}${span(to)}`, kind: 'name', words: stretch, hasArticle }
  // What follows belongs to the noun: "a campaign group".
  const isWhole = to === first + length - 1
  if (!isWhole || stretch.length > LONGEST_NOUN || !stretch.every(isNoun)) return undefined
  if (!before || !(isDeterminer(before) || isNumber(before.word, true))) return undefined
  const head = words[to + 1]
  const isModifier = head !== undefined && isHead(head) && /^ $/.test(text.slice(words[to]!.end, head.start))
  return { text: span(isModifier ? to + 1 : to), kind: 'noun', words: stretch, hasArticle }
}

const isHead = ({ word, isCapitalised }: WordToken) =>
  !isCapitalised && word.length > 3 && !/(?:ed|ing|ly)$/.test(word) && !isFunctionWord(word) && !isReportingWord(word)

/** A comma or the like behind a word ends the name. */
const endsAt = (words: WordToken[], text: string, at: number) =>
  words[at + 1] !== undefined && /[^\s’'.-]/u.test(text.slice(words[at]!.end, words[at + 1]!.start))

function isContrast(one: Phrase, other: Phrase): boolean {
  if (one.kind !== other.kind) return false
  if (one.words.some((word) => other.words.some((twin) => beginsAlike(word, twin)))) return false
  // A name for a name may be another person or place; "the Hermit State" for a name is a way to call it.
  return one.kind === 'noun' ? isPlural(one) === isPlural(other) : one.hasArticle !== other.hasArticle
}

/** "Russia" and "the Russians" are two forms of one name. */
const beginsAlike = (a: WordToken, b: WordToken) =>
  foldSpelling(a.word).slice(0, SAME_BEGINNING) === foldSpelling(b.word).slice(0, SAME_BEGINNING)
const isPlural = ({ words }: Phrase) => /[^s]s$/.test(words.at(-1)!.word)
