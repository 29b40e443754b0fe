import type { Sentence } from '../comparison'
import { BEFORE_NAME, MID_OR_END } from '../text/abbreviations'
import type { MarkedSpan } from './scan-marks'

/** A word, a punctuation mark, or a whole quotation seen as one thing. */
export interface UnitToken {
  kind: 'word' | 'mark' | 'quote'
  text: string
  start: number
  end: number
  /** Index into the paragraph's outer spans, for kind `quote`. */
  quote: number
}

/** A sentence as the article's own voice tells it: quotations are single tokens, so what is inside them ends nothing. */
export interface Unit {
  paragraph: number
  tokens: UnitToken[]
}

const TOKEN = /(?:\p{Lu}\.)+(?:\p{Lu}\b)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu

/** The units of one paragraph in order. `spans` are its outer spans, `sentences` its sentences. */
export function readUnits(text: string, paragraph: number, spans: MarkedSpan[], sentences: Sentence[]): Unit[] {
  const units: Unit[] = []
  const starts = sentences.map(({ start }) => start)
  let unit: Unit = { paragraph, tokens: [] }
  let nextStart = 0
  let nextSpan = 0
  const push = (token: UnitToken) => {
    let isNew = false
    while (nextStart < starts.length && starts[nextStart]! <= token.start) {
      isNew = true
      nextStart++
    }
    if (isNew && unit.tokens.length) {
      units.push(unit)
      unit = { paragraph, tokens: [] }
    }
    unit.tokens.push(token)
    while (nextStart < starts.length && starts[nextStart]! < token.end) nextStart++
  }
  let at = 0
  const readWords = (end: number) => {
    for (const { 0: word, index } of text.slice(at, end).matchAll(TOKEN)) {
      const start = at + index
      const last = unit.tokens.at(-1)
      if (
        word === '.' &&
        last?.kind === 'word' &&
        last.end === start &&
        (BEFORE_NAME.has(last.text) || MID_OR_END.has(last.text))
      ) {
        last.text += word
        last.end++
        continue
      }
      push({
        kind: /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark',
        text: word,
        start,
        end: start + word.length,
        quote: -1,
      })
    }
  }
  for (; nextSpan < spans.length; nextSpan++) {
    const span = spans[nextSpan]!
    readWords(span.outerStart)
    push({ kind: 'quote', text: '', start: span.outerStart, end: span.outerEnd, quote: nextSpan })
    at = span.outerEnd
  }
  readWords(text.length)
  if (unit.tokens.length) units.push(unit)
  return units
}
