import type { Disagreement } from '../comparison'
import { canBothHold } from '../numbers/can-both-hold'
import type { AlignedPair } from './align-pairs'
import type { Counted } from './read-counted'
import { stateSpan } from './state-span'

/**
 * What amounts must have in common beside the thing counted, in bearings and as a share of the poorer context. Sums of money and
 * percentages, which name no thing, need more: looser, most of their differences in 80 stories of real news were false.
 */
const OF_THINGS = { bearing: 1, share: 0.12 }
const OF_SUMS = { bearing: 2, share: 0.6 }
/** Sentences must tell the same for sure before their amounts are held against each other. */
const LEAST_SCORE = 0.85

/** One thing counted differently in two sentences that tell the same. */
export function compareQuantities({ a, b, score, isMutual }: AlignedPair): Disagreement[] {
  if (score < LEAST_SCORE) return []
  return a.facts.counted.flatMap((one): Disagreement[] => {
    const isAlone = a.facts.counted.filter((each) => isOfSameKind(one, each)).length === 1
    const same = b.facts.counted.filter((each) => isOfSameKind(one, each))
    const [other] = same
    if (!isAlone || !other || same.length > 1 || !isInSameContext(one, other)) return []
    if (!isMutual && !one.of) return []
    const { quantity: p } = one
    const { quantity: q } = other
    if (p.low === q.low && p.high === q.high) return []
    return [
      {
        kind: 'number',
        what: one.of?.word ?? '',
        compatible: canBothHold(p, q),
        statements: [
          stateSpan(a.article, a.sentence, p.start, p.end),
          stateSpan(b.article, b.sentence, q.start, q.end),
        ],
      },
    ]
  })
}

function isOfSameKind(one: Counted, other: Counted): boolean {
  return one.quantity.kind === other.quantity.kind && one.of?.concept === other.of?.concept
}

function isInSameContext(one: Counted, other: Counted): boolean {
  let common = 0
  for (const [concept, bearing] of one.context)
    if (other.context.has(concept)) common += Math.min(bearing, other.context.get(concept)!)
  const poorer = Math.min(
    ...[one, other].map(({ context }) => [...context.values()].reduce((sum, each) => sum + each, 0)),
  )
  const least = one.of ? OF_THINGS : OF_SUMS
  return common >= least.bearing && common >= least.share * poorer
}
