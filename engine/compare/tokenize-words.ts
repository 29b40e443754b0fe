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

const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu
const SENTENCE_START = /(?:^|[.!?:…]["”’)\]]*\s+|[“"‘(]\s*)$/u
const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /['’]s$|['’]$/u

/** The first `most` words and numbers of a text; hyphenated words come as their parts. */
export function tokenizeWords(text: string, most = Number.POSITIVE_INFINITY): WordToken[] {
  const tokens: WordToken[] = []
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= most) break
    const written = match[0]
    const plain = written.replace(POSSESSIVE, '')
    const word = /^\p{L}/u.test(plain) ? plain.replaceAll('.', '') : plain
    const start = match.index
    const isCapitalised = CAPITAL.test(written)
    tokens.push({
      word: word.replaceAll('’', "'").toLowerCase(),
      start,
      end: start + written.length,
      isCapitalised,
      isSentenceStart: isCapitalised && SENTENCE_START.test(text.slice(Math.max(0, start - 8), start)),
    })
  }
  return tokens
}
