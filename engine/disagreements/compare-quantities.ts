import type { PreparedSentence } from '../compare/prepare-article'
import type { Disagreement } from '../comparison'
import { canBothHold } from '../numbers/can-both-hold'
import type { AlignedPair } from './align-pairs'
import { type Counted, NOUN_REACH } from './read-counted'
import { stateSpan } from './state-span'

/** At least this much of the context's words in common. Bearings, so that "said" is not enough. */
const LEAST_CONTEXT = 1
/** One thing counted differently in two sentences that tell the same. English only. */
export function compareQuantities({ a, b }: AlignedPair): Disagreement[] {
  const disagreements: Disagreement[] = []
  const theirs = b.facts.counted
  for (const one of a.facts.counted) {
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
