import type { QuoteShape } from './find-cue'

export interface SizedShape extends QuoteShape {
  words: number
}

/** Fewer words than this are no sentence of their own, whatever their capital: "King James". */
const MIN_SENTENCE_WORDS = 4

/** How a quotation's text begins and ends. */
export function shapeOf(text: string): SizedShape {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
  const endsOpen = /[,.!?…—–-]['’”"]?$/u.test(text)
  const endsWithComma = /,['’]?$/u.test(text)
  const isCapital = /^[^\p{L}]*\p{Lu}/u.test(text) || /^[\d[$…]/u.test(text)
  return { words, endsOpen, endsWithComma, isSentence: isCapital && (words >= MIN_SENTENCE_WORDS || endsOpen) }
}
