import { diffArrays } from 'diff'
import type { PreparedSentence } from '../compare/prepare-article'
import type { WordToken } from '../compare/tokenize-words'
import type { Disagreement } from '../comparison'
import type { AlignedPair } from './align-pairs'
import { stateSpan } from './state-span'

/** Share of the shorter sentence's words that a near copy has in the same order. Below it, other words are no sign. */
const NEAR_COPY_SHARE = 0.75
const FEWEST_WORDS = 8
/** Near copies cover each other for sure; asked first, because it costs nothing. */
const LEAST_SCORE = 0.9
/** A longer replaced stretch is a rewording. Words. */
const LONGEST_CHANGE = 3
/** Words that turn a statement's certainty round; tense ("will", "would") does not. */
const TURNS = new Set('not never no cannot without ought may might must'.split(' '))
const TITLES =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor|representative|sir|the|a|an|he|she|it|they|i)$/u
/** Words that begin alike are one name in two forms. */
const SAME_BEGINNING = 4

/** One word that differs between a sentence and its near copy, where it changes the fact: a name, or how sure it is. */
export function compareEdits({ a, b, score }: AlignedPair): Disagreement[] {
  if (score < LEAST_SCORE) return []
  const [left, right] = [a.sentence, b.sentence]
  const shorter = Math.min(left.words.length, right.words.length)
  if (shorter < FEWEST_WORDS || commonWords(left, right) / shorter < NEAR_COPY_SHARE) return []
  const changes = diffArrays(
    left.words.map(({ word }) => word),
    right.words.map(({ word }) => word),
  )
  const kept = changes.reduce((sum, { added, removed, value }) => (added || removed ? sum : sum + value.length), 0)
  if (kept / shorter < NEAR_COPY_SHARE) return []
  const disagreements: Disagreement[] = []
  let [i, j] = [0, 0]
  for (const [at, { added, removed, value }] of changes.entries()) {
    if (!added && !removed) {
      i += value.length
      j += value.length
      continue
    }
    if (added) {
      if (!changes[at - 1]?.removed) report(i, 0, j, value.length)
      j += value.length
      continue
    }
    const next = changes[at + 1]
    report(i, value.length, j, next?.added ? next.value.length : 0)
    i += value.length
  }
  return disagreements

  function report(from: number, fromLength: number, to: number, toLength: number): void {
    if (Math.max(fromLength, toLength) > LONGEST_CHANGE) return
    if (isQuoted(left, from) || isQuoted(right, to)) return
    const kind = kindOf(left, from, fromLength, right, to, toLength)
    if (!kind) return
    const one = spanOf(left.words, from, fromLength)
    const other = spanOf(right.words, to, toLength)
    disagreements.push({
      kind,
      what: '',
      compatible: false,
      statements: [stateSpan(a.article, left, ...one), stateSpan(b.article, right, ...other)],
    })
  }
}

function kindOf(
  left: PreparedSentence,
  from: number,
  fromLength: number,
  right: PreparedSentence,
  to: number,
  toLength: number,
): Disagreement['kind'] | undefined {
  const turned = (words: WordToken[]) =>
    words.some(({ word, isCapitalised }) => (TURNS.has(word) && !isCapitalised) || word.endsWith("n't"))
  if (turned(left.words.slice(from, from + fromLength)) !== turned(right.words.slice(to, to + toLength)))
    return 'wording'
  if (fromLength !== 1 || toLength !== 1) return undefined
  const [one, other] = [left.words[from]!, right.words[to]!]
  const isName = (token: WordToken) => token.isCapitalised && !token.isSentenceStart && !TITLES.test(token.word)
  if (!isName(one) || !isName(other)) return undefined
  if (left.terms[from]!.concept === right.terms[to]!.concept) return undefined
  if (one.word.slice(0, SAME_BEGINNING) === other.word.slice(0, SAME_BEGINNING)) return undefined
  return 'name'
}

/** A stretch of words with one on either side, so that a reader sees what it belongs to. */
function spanOf(words: WordToken[], first: number, length: number): [number, number] {
  const from = Math.max(0, first - 1)
  const to = Math.min(words.length - 1, first + length)
  return [words[from]!.start, words[to]!.end]
}

/** Words in common in whatever order: an upper bound of those in the same order, and cheap. */
function commonWords(left: PreparedSentence, right: PreparedSentence): number {
  const there = new Set(right.run)
  let common = 0
  for (const word of left.run) if (there.has(word)) common++
  return common
}

/** Inside quotation marks, where the quotation's own rule looks. */
function isQuoted({ text, words }: PreparedSentence, at: number): boolean {
  const before = text.slice(0, words[Math.min(at, words.length - 1)]!.start)
  return /[“][^”]*$/u.test(before) || (before.match(/"/gu)?.length ?? 0) % 2 === 1
}
