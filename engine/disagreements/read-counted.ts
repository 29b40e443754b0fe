import type { PreparedSentence } from '../compare/prepare-article'
import type { NamedDay } from '../numbers/read-days'
import { type Quantity, readQuantities } from '../numbers/read-quantities'

/** The thing counted stands within so many words after the amount. */
const NOUN_REACH = 3
/** Words to either side in which the same act or thing must be told, besides the thing counted. */
const CONTEXT_REACH = 8
/** Words that bear less join others. */
const LEAST_BEARING = 0.12
/** Lengths, times and ranks are of something else each time, and change by the hour. */
const MEASURE =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|ago|percent|points?|first|last|old|th|st|nd|rd|mph|kph|mm|cm|m|km|kilometers?|kilometres?|miles?|meters?|metres?|feet|foot|inch|inches|degrees?|a|p|am|pm)$/u

/** An amount and what it is of. */
export interface Counted {
  quantity: Quantity
  /** Concept and word of the thing counted; null for sums of money and shares. */
  of: { concept: number; word: string } | null
  /** Concepts beside it, with what they bear. */
  context: Map<number, number>
}

/** The amounts in a sentence that can be held against others': of a thing or of money, and not its `days`. */
export function readCounted(sentence: PreparedSentence, days: NamedDay[]): Counted[] {
  const { text, words, terms } = sentence
  return readQuantities(text, words).flatMap((quantity): Counted[] => {
    if (days.some((day) => quantity.first >= day.first && quantity.first <= day.last) || isPartOfRange(text, quantity))
      return []
    const noun = quantity.kind === 'count' ? findNoun(sentence, quantity.last) : undefined
    if (quantity.kind === 'count' && noun === undefined) return []
    const context = new Map<number, number>()
    const to = Math.min(words.length - 1, quantity.last + CONTEXT_REACH)
    for (let at = Math.max(0, quantity.first - CONTEXT_REACH); at <= to; at++) {
      if (at === noun || (at >= quantity.first && at <= quantity.last)) continue
      const { concept, bearing } = terms[at]!
      if (bearing >= LEAST_BEARING) context.set(concept, Math.max(bearing, context.get(concept) ?? 0))
    }
    const of = noun === undefined ? null : { concept: terms[noun]!.concept, word: words[noun]!.word }
    return [{ quantity, of, context }]
  })
}

/** "230-197", "16 to 25", "3,500–4,000": one end says nothing alone. */
function isPartOfRange(text: string, { start, end }: Quantity): boolean {
  return (
    /\p{N}\s?(?:[-–—]|to|and)\s?[$€£]?$/u.test(text.slice(0, start)) ||
    /^\s?(?:[-–—]|to |and )\s?[$€£]?\p{N}/u.test(text.slice(end))
  )
}

/** The last of the words behind the amount that stand together, unless it measures. */
function findNoun({ text, words, terms }: PreparedSentence, last: number): number | undefined {
  let noun: number | undefined
  for (let at = last + 1; at <= Math.min(last + NOUN_REACH, words.length - 1); at++) {
    const gap = text.slice(words[at - 1]!.end, words[at]!.start)
    if (!/^[\s-]$/u.test(gap) || terms[at]!.bearing < LEAST_BEARING) break
    if (MEASURE.test(words[at]!.word)) return undefined
    noun = at
  }
  return noun
}
