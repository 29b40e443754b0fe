import { stemmer } from 'stemmer'
import { isFunctionWord } from '../compare/function-words'
import { synonymClassOf } from '../compare/synonym-class-of'
import { alignWords } from './align-words'
import type { QuotedPart } from './cut-parts'
import { speakersDiffer } from './speakers-differ'

/** A part with what it is compared by. */
export interface ComparedPart extends QuotedPart {
  /** Roots of the words that carry meaning, synonyms made one. */
  roots: Set<string>
}

export function readRoots(part: QuotedPart): ComparedPart {
  const roots = new Set<string>()
  for (const word of part.words) if (!isFunctionWord(word)) roots.add(rootOf(word))
  return { ...part, roots }
}

function rootOf(word: string): string {
  const stem = stemmer(word)
  return String(synonymClassOf(stem) ?? stem)
}

/** "the", "we", "is" beside a word that carries meaning. */
const FUNCTION_WORD_WEIGHT = 0.25
/** Share of the shorter part's weight that both must have in order. Range .5 … .9; from the labelled stories. */
const SAME_WORDS = 0.7
/** The same when the speakers differ: then only the words themselves can say that it is one statement. */
const SAME_WORDS_OTHER_SPEAKER = 0.75
const MIN_WORDS_OTHER_SPEAKER = 5
/** Share of the shorter part's roots, and their number, for a statement told in other words by the same speaker. */
const SAME_ROOTS = 0.5
const MIN_ROOTS = 3
/** A part with fewer roots says too little to be known in other words. */
const MIN_OWN_ROOTS = 4

/** How sure it is that two articles quote the same statement here, 0 … 1; 0 where nothing says so. */
export function rateSameStatement(a: ComparedPart, b: ComparedPart): number {
  const [less, more] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const sharedRoots = [...less.roots].filter((root) => more.roots.has(root)).length
  if (sharedRoots === 0) return 0
  const ownRoots = Math.min(a.roots.size, b.roots.size)
  const roots = sharedRoots / ownRoots
  const inOtherWords = ownRoots >= MIN_OWN_ROOTS && sharedRoots >= MIN_ROOTS && roots >= SAME_ROOTS
  const whole = weigh(less.words)
  // No order of the words can have more in common than the words themselves have.
  if (weigh(less.words.filter((word) => more.words.includes(word))) / whole < SAME_WORDS)
    return inOtherWords && !speakersDiffer(a.utterance.speaker, b.utterance.speaker) ? roots * SAME_WORDS : 0
  const { common, isRun } = alignWords(less.words, more.words)
  const words = weigh(common) / whole
  if (speakersDiffer(a.utterance.speaker, b.utterance.speaker)) {
    const isLong = less.words.length >= MIN_WORDS_OTHER_SPEAKER && sharedRoots >= 2
    return isLong && words >= SAME_WORDS_OTHER_SPEAKER ? words : 0
  }
  if (isRun && common.length === less.words.length) return 1
  if (sharedRoots >= 2 && roots >= SAME_WORDS && words >= SAME_WORDS) return words
  return inOtherWords ? roots * SAME_WORDS : 0
}

const weigh = (words: string[]) =>
  words.reduce((sum, word) => sum + (isFunctionWord(word) ? FUNCTION_WORD_WEIGHT : 1), 0)
