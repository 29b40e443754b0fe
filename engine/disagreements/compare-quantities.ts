import type { PreparedSentence } from '../compare/prepare-article'
import type { Disagreement } from '../comparison'
import { canBothHold } from '../numbers/can-both-hold'
import { readDays } from '../numbers/read-days'
import { type Quantity, readQuantities } from '../numbers/read-quantities'
import type { AlignedPair } from './align-pairs'
import { stateSpan } from './state-span'

/** The thing counted stands within so many words after the amount. */
const NOUN_REACH = 3
/** Words to either side in which the same act or thing must be told, besides the thing counted. */
const CONTEXT_REACH = 8
/** At least this much of the context's words in common. Bearings, so that "said" is not enough. */
const LEAST_CONTEXT = 1
interface Counted {
  quantity: Quantity
  /** Concepts of the thing counted, or the currency. */
  of: Set<number>
  context: Map<number, number>
}

/** One thing counted differently in two sentences that tell the same. English only. */
export function compareQuantities({ a, b }: AlignedPair): Disagreement[] {
  const disagreements: Disagreement[] = []
  const theirs = readCounted(b.sentence, b.article.language)
  for (const one of readCounted(a.sentence, a.article.language)) {
    const same = theirs.filter((other) => isOfSame(one, other))
    const other = same[0]
    if (!other || same.length > 1) continue
    const { quantity: p } = one
    const { quantity: q } = other
    if (p.low === q.low && p.high === q.high) continue
    disagreements.push({
      kind: 'number',
      what: thingCounted(a.sentence, one, other),
      compatible: canBothHold(p, q),
      statements: [stateSpan(a.article, a.sentence, p.start, p.end), stateSpan(b.article, b.sentence, q.start, q.end)],
    })
  }
  return disagreements
}

function readCounted(sentence: PreparedSentence, language: string | null): Counted[] {
  const days = readDays(sentence.words, language)
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

function isOfSame(one: Counted, other: Counted): boolean {
  if (one.quantity.kind !== other.quantity.kind) return false
  const sharesThing = [...one.of].some((concept) => other.of.has(concept))
  if (one.quantity.kind === 'count' && !sharesThing) return false
  let common = 0
  for (const [concept, bearing] of one.context) if (other.context.has(concept)) common += bearing
  return common >= LEAST_CONTEXT
}

/** The thing counted, as the first sentence calls it. */
function thingCounted({ words, terms }: PreparedSentence, one: Counted, other: Counted): string {
  const { last } = one.quantity
  const reach = words.slice(last + 1, last + 1 + NOUN_REACH)
  return reach.find((_, at) => other.of.has(terms[last + 1 + at]!.concept))?.word ?? ''
}
