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
  /** For each word, a number for it and the next `SEED_LENGTH - 1` words; the last words have none. */
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
  const numbers = new Map<string, number>()
  const texts = articles.map((article) => readText(article, numbers))
  markHeardWords(texts)
  return texts
}

function readText(prepared: PreparedArticle, numbers: Map<string, number>): ReuseText {
  const isEnglish = prepared.language === 'en'
  const statements = findStatements(prepared.article.paragraphs, isEnglish)
  const quoted = markQuotedWords(prepared)
  const sentences = prepared.sentences.map((sentence, index): ReuseSentence => {
    const isStatement = statements.has(sentence.paragraph)
    const told = datelineEnd(sentence.text)
    const words = sentence.words.map(({ word, start, end, isCapitalised, isSentenceStart }, at) => ({
      word: isEnglish ? foldSpelling(word) : word,
      text: sentence.text.slice(start, end),
      isQuoted: isStatement || quoted[index]![at]!,
      isCapitalised: isCapitalised && !isSentenceStart,
      isDateline: start < told,
    }))
    const telling = words.flatMap(({ word }, at) =>
      sentence.terms[at]!.bearing >= 1 ? [word.slice(0, BEGINNING)] : [],
    )
    return { words, seeds: readSeeds(words, numbers), telling: new Set(telling) }
  })
  return { prepared, sentences }
}

function readSeeds(words: ReuseWord[], numbers: Map<string, number>): number[] {
  const seeds: number[] = []
  for (let at = 0; at + SEED_LENGTH <= words.length; at++) {
    let key = words[at]!.word
    for (let next = at + 1; next < at + SEED_LENGTH; next++) key += ` ${words[next]!.word}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    seeds.push(number)
  }
  return seeds
}
