import type { PreparedSentence } from '../compare/prepare-article'
import type { Disagreement } from '../comparison'
import { type NamedDay, readDays } from '../numbers/read-days'
import type { AlignedPair } from './align-pairs'
import { stateSpan } from './state-span'

/** Words to either side of a day that say what happened on it. */
const CONTEXT_REACH = 4
/** At least this much of them in common, in bearings: two telling words, or one beside "said" and lighter ones. */
const LEAST_CONTEXT = 1.5
/** Sentences must tell the same for sure before their days are held against each other. */
const LEAST_SCORE = 0.9

/** One event put on different days by two sentences that tell the same. English only. */
export function compareDays({ a, b, score }: AlignedPair): Disagreement[] {
  if (score < LEAST_SCORE) return []
  const disagreements: Disagreement[] = []
  for (const kind of ['weekday', 'date'] as const) {
    const [one, ...more] = daysOf(a.sentence, kind)
    const [other, ...others] = daysOf(b.sentence, kind)
    if (!one || !other || more.length || others.length || one.day === other.day) continue
    if (commonBearing(contextOf(a.sentence, one), contextOf(b.sentence, other)) < LEAST_CONTEXT) continue
    disagreements.push({
      kind: 'date',
      what: '',
      compatible: false,
      statements: [
        stateSpan(a.article, a.sentence, one.start, one.end),
        stateSpan(b.article, b.sentence, other.start, other.end),
      ],
    })
  }
  return disagreements
}

function daysOf({ words }: PreparedSentence, kind: NamedDay['kind']): NamedDay[] {
  return readDays(words).filter((day) => day.kind === kind)
}

function contextOf({ terms, words }: PreparedSentence, { first, last }: NamedDay): Map<number, number> {
  const context = new Map<number, number>()
  const to = Math.min(last + CONTEXT_REACH, words.length - 1)
  for (let at = Math.max(0, first - CONTEXT_REACH); at <= to; at++) {
    if (at >= first && at <= last) continue
    const { concept, bearing } = terms[at]!
    context.set(concept, Math.max(bearing, context.get(concept) ?? 0))
  }
  return context
}

function commonBearing(one: Map<number, number>, other: Map<number, number>): number {
  let common = 0
  for (const [concept, bearing] of one) if (other.has(concept)) common += Math.min(bearing, other.get(concept)!)
  return common
}
