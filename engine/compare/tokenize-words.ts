import { segmentText } from '../text/segment-text'

/** A word as written, its comparable form, and where it stands. */
export interface WordToken {
  /** Lower case, dots of abbreviations and possessive endings removed: "U.N.'s" is "un". */
  word: string
  start: number
  end: number
  isCapitalised: boolean
  /** Capitalised as the first word of the text, after a sentence end or an opening quotation mark: that means nothing. */
  isSentenceStart: boolean
}

const WORD = /\p{L}\.(?:\p{L}\.)+(?:[’']s)?|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu
const SENTENCE_START = /(?:^|[.!?:…]["”’)\]]*\s+|[“"‘(]\s*)$/u
const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /['’]s$|['’]$/u

/** Scripts that write no spaces between words; the browser knows where words end. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** The first `most` words and numbers of a text; hyphenated words come as their parts. */
export function tokenizeWords(text: string, most = Number.POSITIVE_INFINITY): WordToken[] {
  if (UNSPACED.test(text)) return tokenizeUnspaced(text, most)
  const tokens: WordToken[] = []
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= most) break
    tokens.push(readToken(text, match[0], match.index))
  }
  return tokens
}

function tokenizeUnspaced(text: string, most: number): WordToken[] {
  const tokens: WordToken[] = []
  for (const { segment, index, isWordLike } of segmentText(text, segmenter)) {
    if (tokens.length >= most) break
    if (isWordLike) tokens.push(readToken(text, segment, index))
  }
  return tokens
}

function readToken(text: string, written: string, start: number): WordToken {
  const isCapitalised = CAPITAL.test(written)
  const plain = written.replace(POSSESSIVE, '')
  const word = /^\p{L}/u.test(plain) ? plain.replaceAll('.', '') : plain
  return {
    word: word.replaceAll('’', "'").toLowerCase(),
    start,
    end: start + written.length,
    isCapitalised,
    isSentenceStart: isCapitalised && SENTENCE_START.test(text.slice(Math.max(0, start - 8), start)),
  }
}
