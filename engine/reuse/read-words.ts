import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import { foldSpelling } from './fold-spelling'

export interface ReuseWord {
  /** Comparable: lower case, one spelling for all. */
  word: string
  /** As written. */
  text: string
  /** Inside quotation marks: two reporters who heard the same words did not copy from each other. */
  isQuoted: boolean
  isCapitalised: boolean
}

/** The words of one sentence. `isQuoted` follows quotation marks within the sentence only. */
export function readWords({ text, words }: PreparedSentence, isEnglish: boolean): ReuseWord[] {
  const quoted = quotedStretches(text)
  return words.map(({ word, start, end, isCapitalised }) => ({
    word: isEnglish ? foldSpelling(word) : word,
    text: text.slice(start, end),
    isQuoted: quoted.some(([from, to]) => start >= from && end <= to),
    isCapitalised,
  }))
}

export function readArticleWords({ sentences, language }: PreparedArticle): ReuseWord[][] {
  return sentences.map((sentence) => readWords(sentence, language === 'en'))
}

const OPENING = /[“„«「]|"(?=\S)/g

function quotedStretches(text: string): [number, number][] {
  const stretches: [number, number][] = []
  for (const { index } of text.matchAll(OPENING)) {
    if (stretches.some(([, to]) => index < to)) continue
    const rest = text.slice(index + 1)
    const length = rest.search(/[”“»」"]/)
    stretches.push([index, length < 0 ? text.length : index + 1 + length])
  }
  return stretches
}
