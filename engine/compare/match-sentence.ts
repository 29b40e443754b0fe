import type { SentenceIndex } from './index-sentences'
import { type Hit, joinUnits, shareOf } from './join-units'
import { longestCommonRun } from './longest-common-run'
import type { PairWeights } from './pair-weights'
import type { PreparedSentence } from './prepare-article'

/** What one sentence has in common with an article, seen alone. */
export interface SentenceMatch {
  /** For each unit, Dice's coefficient over weighted words with this sentence, 0 … 1. */
  fits: Float64Array
  /** The unit of the best fit, or -1 where nothing is in common. */
  best: number
  /** The sentences that together carry it, best first; units of the index. */
  chosen: number[]
  /** Dice's coefficient of the sentence and those together. */
  joined: number
  /** Share of the sentence's weighted words that stand anywhere in the article. */
  anywhere: number
  /** Share of the fullest sentence there that this one holds: a short report of the same. 0 … 1 */
  contained: number
  /** Weight of the most telling word in common, 0 … 1. */
  rarest: number
  /** Words in a row in common, 0 … 1 (eight or more). */
  run: number
}

/** In a contained sentence this many rare words' worth in common count full. */
const FULL_CONTAINMENT = 1.8
/** Shorter sentences are contained by chance. Words that bear information. */
const SHORTEST_CONTAINED = 3
const LONGEST_RUN = 8

/** What is the same for all sentences of one article beside another. */
export interface MatchRoom {
  index: SentenceIndex
  /** Of the index's units, in this pair. */
  masses: Float64Array
  weights: PairWeights
  /** Room to work in, as long as there are units. */
  shared: Float64Array
}

/** `fits` is filled, and must be as long as there are units. Cost: the places where the sentence's words stand there. */
export function matchSentence(
  sentence: PreparedSentence,
  { index, masses, weights, shared }: MatchRoom,
  fits: Float64Array,
): SentenceMatch {
  const { units, postings } = index
  shared.fill(0)
  const hits: Hit[] = []
  let mass = 0
  let anywhere = 0
  for (const term of sentence.distinct) {
    const weight = weights.weigh(term)
    mass += weight
    const posting = postings[term.concept]
    if (!posting) continue
    let most = 0
    for (let k = 0; k < posting.units.length; k++) {
      const share = shareOf(posting, k, term.exact)
      shared[posting.units[k]!]! += weight * share
      if (share > most) most = share
    }
    anywhere += weight * most
    hits.push({ weight, bearing: term.bearing, exact: term.exact, posting, has: 0 })
  }
  let [best, first, firstValue, contained] = [-1, 0, 0, 0]
  for (let unit = 0; unit < units.length; unit++) {
    const held = shared[unit]!
    if (!held) continue
    fits[unit] = (2 * held) / (mass + masses[unit]!)
    if (best < 0 || fits[unit]! > fits[best]!) best = unit
    const value = held / mass + fits[unit]!
    if (value > firstValue) [first, firstValue] = [unit, value]
    if (units[unit]!.distinct.length >= SHORTEST_CONTAINED)
      contained = Math.max(contained, Math.min(1, held / masses[unit]!) * Math.min(1, held / FULL_CONTAINMENT))
  }
  if (best < 0) return matchWhole(sentence, units, fits)
  const { chosen, held, rarest } = joinUnits(hits, first, mass, shared)
  let chosenMass = 0
  let run = 0
  for (const unit of chosen) {
    chosenMass += masses[unit]!
    run = Math.max(run, longestCommonRun(sentence.run, units[unit]!.run, LONGEST_RUN))
  }
  return {
    fits,
    best,
    chosen,
    joined: (2 * held) / (mass + chosenMass),
    anywhere: anywhere / mass,
    contained,
    rarest,
    run: run / LONGEST_RUN,
  }
}

/** A sentence without a word that bears information, or without any in common: there as a whole, or not at all. */
function matchWhole(sentence: PreparedSentence, units: PreparedSentence[], fits: Float64Array): SentenceMatch {
  const { length } = sentence.run
  const same = units.findIndex(({ run }) => run.length === length && run.every((word, at) => word === sentence.run[at]))
  if (!length || same < 0)
    return { fits, best: -1, chosen: [], joined: 0, anywhere: 0, contained: 0, rarest: 0, run: 0 }
  fits[same] = 1
  return { fits, best: same, chosen: [same], joined: 1, anywhere: 1, contained: 1, rarest: 1, run: 1 }
}
