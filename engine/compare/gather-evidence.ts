import type { SentenceIndex } from './index-sentences'
import type { PairWeights } from './pair-weights'
import type { PreparedSentence } from './prepare-article'

/** What speaks for and against a sentence's information being in an article. Shares are of its weighted words, 0 … 1. */
export interface Evidence {
  /** Found in the one sentence that holds most. */
  single: number
  /** Found in up to three sentences together. */
  joined: number
  /** Found anywhere in the article. */
  anywhere: number
  /** Of the best sentence's words, found in this one. */
  reverse: number
  /** Summed weight of the sentence. */
  mass: number
  /** The sentences that carry it, best first; -1 is the title. */
  by: number[]
}

/** The same word counts full, a derived or synonymous one a little less. */
const SAME_CONCEPT_SHARE = 0.85
const MOST_SENTENCES_JOINED = 3
/** A further sentence is joined when it adds at least this share. */
const LEAST_GAIN = 0.1

export function gatherEvidence(sentence: PreparedSentence, index: SentenceIndex, weights: PairWeights): Evidence {
  const { units, postings } = index
  const found = new Float64Array(units.length)
  const matched: { weight: number; units: Map<number, number> }[] = []
  let mass = 0
  let anywhere = 0
  for (const term of sentence.distinct) {
    const weight = weights.weigh(term)
    mass += weight
    const places = new Map<number, number>()
    let best = 0
    for (const { unit, term: other } of postings.get(term.concept) ?? []) {
      const share = term.exact === other.exact ? 1 : SAME_CONCEPT_SHARE
      places.set(unit, share)
      found[unit] = found[unit]! + weight * share
      best = Math.max(best, share)
    }
    anywhere += weight * best
    if (places.size) matched.push({ weight, units: places })
  }
  if (!mass) return { single: 0, joined: 0, anywhere: 0, reverse: 0, mass: 0, by: [] }
  const first = found.reduce((best, value, unit) => (value > found[best]! ? unit : best), 0)
  const { chosen, held } = joinSentences(matched, first, found[first]! / mass, mass, units.length)
  let reverseMass = 0
  for (const term of units[first]!.distinct) reverseMass += weights.weigh(term)
  return {
    single: found[first]! / mass,
    joined: held,
    anywhere: anywhere / mass,
    reverse: reverseMass ? Math.min(1, found[first]! / reverseMass) : 0,
    mass,
    by: chosen.map((unit) => units[unit]!.index),
  }
}

function joinSentences(
  matched: { weight: number; units: Map<number, number> }[],
  first: number,
  single: number,
  mass: number,
  count: number,
): { chosen: number[]; held: number } {
  const chosen = [first]
  let held = single
  const has = matched.map(({ units }) => units.get(first) ?? 0)
  while (chosen.length < MOST_SENTENCES_JOINED) {
    const gains = new Float64Array(count)
    for (const [at, { weight, units }] of matched.entries())
      for (const [unit, share] of units) gains[unit] = gains[unit]! + (weight * Math.max(0, share - has[at]!)) / mass
    const next = gains.reduce((best, value, unit) => (value > gains[best]! ? unit : best), 0)
    if (gains[next]! < LEAST_GAIN) break
    chosen.push(next)
    held += gains[next]!
    for (const [at, { units }] of matched.entries()) has[at] = Math.max(has[at]!, units.get(next) ?? 0)
  }
  return { chosen, held }
}
