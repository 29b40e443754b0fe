import type { Sentence, Utterance } from '../comparison'
import type { Quotation } from './quotation'
import { quotedWords } from './quoted-words'

/** A sentence of a quotation, or all of a shorter one: the piece in which statements are compared across articles. */
export interface QuotedPart {
  utterance: Utterance
  /** As spoken. */
  words: string[]
  statement: number
  isScare: boolean
}

/** Sentences with fewer words than this go with the one before: "It fell." From the labelled stories; 2 … 8. */
const MIN_WORDS = 5

/** The parts of an article's quotations in order. */
export function cutParts(article: string, quotations: Quotation[], sentences: Sentence[]): QuotedPart[] {
  return quotations.flatMap((quotation) => cutQuotation(article, quotation, sentences))
}

function cutQuotation(article: string, quotation: Quotation, sentences: Sentence[]): QuotedPart[] {
  const { paragraph, start, end, speaker, statement, isScare } = quotation
  const parts: QuotedPart[] = []
  for (let i = quotation.sentence; i < sentences.length; i++) {
    const sentence = sentences[i]!
    if (sentence.paragraph !== paragraph || sentence.start >= end) break
    const from = Math.max(start, sentence.start)
    const to = Math.min(end, sentence.end)
    if (to <= from) continue
    const text = quotation.text.slice(from - start, to - start)
    const words = quotedWords(text)
    const last = parts.at(-1)
    if (last && words.length < MIN_WORDS) {
      last.utterance.end = to
      last.utterance.text = quotation.text.slice(last.utterance.start - start, to - start)
      last.words.push(...words)
    } else if (words.length) {
      const utterance = { article, sentence: i, paragraph, start: from, end: to, text, speaker }
      parts.push({ utterance, words, statement, isScare })
    }
  }
  return parts
}
