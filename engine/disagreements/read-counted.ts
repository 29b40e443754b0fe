import type { PreparedSentence } from '../compare/prepare-article'
import type { NamedDay } from '../numbers/read-days'
import { type Quantity, readQuantities } from '../numbers/read-quantities'

/** The thing counted stands within so many words after the amount. */
export const NOUN_REACH = 3
/** Words to either side in which the same act or thing must be told, besides the thing counted. */
const CONTEXT_REACH = 8

/** An amount and what it is of. */
export interface Counted {
  quantity: Quantity
  /** Concepts of the thing counted, or the currency. */
  of: Set<number>
  context: Map<number, number>
}

/** The amounts in a sentence that are not its `days`. */
export function readCounted(sentence: PreparedSentence, days: NamedDay[]): Counted[] {
  const isDay = ({ first }: Quantity) => days.some((day) => first >= day.first && first <= day.last)
  const quantities = readQuantities(sentence.text, sentence.words).filter((quantity) => !isDay(quantity))
  return quantities.map((quantity) => {
    const of = new Set<number>()
    for (let at = quantity.last + 1; at <= Math.min(quantity.last + NOUN_REACH, sentence.words.length - 1); at++) {
      const term = sentence.terms[at]!
      if (term.bearing >= 0.5) of.add(term.concept)
      if (/[,.;:—]/u.test(sentence.text.slice(sentence.words[at]!.end, sentence.words[at]!.end + 1))) break
    }
    const context = new Map<number, number>()
    const from = Math.max(0, quantity.first - CONTEXT_REACH)
    for (const term of sentence.terms.slice(from, quantity.last + 1 + CONTEXT_REACH))
      if (!of.has(term.concept)) context.set(term.concept, Math.max(term.bearing, context.get(term.concept) ?? 0))
    return { quantity, of, context }
  })
}
