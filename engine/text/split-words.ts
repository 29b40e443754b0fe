import { segmentText } from './segment-text'

export interface Word {
  text: string
  start: number
  end: number
}

/** Letters of scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:[.,]\p{N}+)*/gu

let segmenter: Intl.Segmenter | null = null

/** Words and numbers with their offsets; parts of hyphenated words apart, apostrophes within. Works in every script. */
export function splitWords(text: string): Word[] {
  if (!UNSPACED.test(text)) {
    return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      text: word,
      start: index,
      end: index + word.length,
    }))
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmentText(text, segmenter))
    if (isWordLike) words.push({ text: segment, start: index, end: index + segment.length })
  return words
}
