import type { PreparedArticle } from '../compare/prepare-article'
import { markQuotedWords } from '../quotes/mark-quoted-words'
import { datelineEnd } from './dateline-end'
import { findStatements } from './find-statements'
import { foldSpelling } from './fold-spelling'
import { markHeardWords } from './mark-heard-words'

export interface ReuseWord {
  /** Comparable: lower case, one spelling for all. */
  word: string
  /** As written. */
  text: string
  /** Somebody's words that the outlet hands on: two reporters who heard the same did not copy from each other. */
  isQuoted: boolean
  /** Its capital means something: it is a name or, in some languages, a noun. */
  isCapitalised: boolean
  /** Where and by whom it was written: no part of what is told. */
  isDateline: boolean
}

export interface ReuseSentence {
  words: ReuseWord[]
  /** For each word, a hash of it and the next `SEED_LENGTH - 1` words; the last words have none. */
  seeds: number[]
  /** Beginnings of the words that carry meaning: taking over keeps the word and bends its ending. */
  telling: Set<string>
}

/** One article's sentences as they are compared for reuse. */
export interface ReuseText {
  prepared: PreparedArticle
  sentences: ReuseSentence[]
}

/** Words in a row that two texts share, as a first sign of copying. Shorter runs are everyday phrases. Sane 4–8. */
export const SEED_LENGTH = 5
/** Letters of a word that are compared, as in truncation stemming. */
const BEGINNING = 5

/** The articles of a story for finding reuse. What any of them quotes is quoted in all. Cost grows with the words. */
export function readTexts(articles: PreparedArticle[]): ReuseText[] {
  const folded = new Map<string, FoldedWord>()
  const texts = articles.map((article) => readText(article, folded))
  markHeardWords(texts)
  return texts
}

interface FoldedWord {
  word: string
  hash: number
}

function readText(prepared: PreparedArticle, folded: Map<string, FoldedWord>): ReuseText {
  const isEnglish = prepared.language === 'en'
  const statements = findStatements(prepared.article.paragraphs, isEnglish)
  const quoted = markQuotedWords(prepared)
  const sentences = prepared.sentences.map((sentence, index): ReuseSentence => {
    const isStatement = statements.has(sentence.paragraph)
    const told = datelineEnd(sentence.text)
    const telling = new Set<string>()
    const hashes: number[] = []
    const words = sentence.words.map(({ word: written, start, end, isCapitalised, isSentenceStart }, at) => {
      const { word, hash } = foldWord(written, isEnglish, folded)
      hashes.push(hash)
      if (sentence.terms[at]!.bearing >= 1) telling.add(word.slice(0, BEGINNING))
      return {
        word,
        text: sentence.text.slice(start, end),
        isQuoted: isStatement || quoted[index]![at]!,
        isCapitalised: isCapitalised && !isSentenceStart,
        isDateline: start < told,
      }
    })
    return { words, seeds: readSeeds(hashes), telling }
  })
  return { prepared, sentences }
}

function foldWord(written: string, isEnglish: boolean, folded: Map<string, FoldedWord>): FoldedWord {
  const key = isEnglish ? written : `~${written}`
  let known = folded.get(key)
  if (!known) {
    const word = isEnglish ? foldSpelling(written) : written
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at)
    known = { word, hash }
    folded.set(key, known)
  }
  return known
}

/** 30 bits, which V8 keeps as plain integers. Two runs may have one number by chance: who counts words compares them. */
const SEED_BITS = 0x3fffffff

function readSeeds(hashes: number[]): number[] {
  const seeds: number[] = []
  for (let at = 0; at + SEED_LENGTH <= hashes.length; at++) {
    let seed = 0
    for (let next = at; next < at + SEED_LENGTH; next++) seed = Math.imul(seed, 0x01000193) ^ hashes[next]!
    seeds.push(seed & SEED_BITS)
  }
  return seeds
}
