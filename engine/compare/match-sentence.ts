import type { SentenceIndex } from './index-sentences'
import { type Hit, joinUnits } from './join-units'
import { longestCommonRun } from './longest-common-run'
import type { PairWeights } from './pair-weights'
import type { PreparedSentence } from './prepare-article'

/** A sentence of the other article that shares words: `overlap` is Dice's coefficient over weighted words, 0 … 1. */
export interface Candidate {
  unit: number
  overlap: number
}

/** What one sentence has in common with an article, seen alone. */
export interface SentenceMatch {
  /** Sentences that share most, best first. */
  candidates: Candidate[]
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

/** The same word counts full, a derived or synonymous one less. */
const SAME_CONCEPT_SHARE = 0.75
const MOST_CANDIDATES = 10
/** In a contained sentence this many rare words' worth in common count full. */
const FULL_CONTAINMENT = 3.2
/** Shorter sentences are contained by chance. Words that bear information. */
const SHORTEST_CONTAINED = 3
const LONGEST_RUN = 8

const NOTHING: SentenceMatch = { candidates: [], chosen: [], joined: 0, anywhere: 0, contained: 0, rarest: 0, run: 0 }

export function matchSentence(sentence: PreparedSentence, index: SentenceIndex, weights: PairWeights): SentenceMatch {
  const overlap = new Float64Array(index.units.length)
  const hits: Hit[] = []
  let mass = 0
  let anywhere = 0
  for (const term of sentence.distinct) {
    const weight = weights.weigh(term)
    mass += weight
    const shares = new Map<number, number>()
    let best = 0
    for (const { unit, exact } of index.postings.get(term.concept) ?? []) {
      const share = term.exact === exact ? 1 : SAME_CONCEPT_SHARE
      shares.set(unit, share)
      overlap[unit]! += weight * share
      best = Math.max(best, share)
    }
    anywhere += weight * best
    if (shares.size) hits.push({ weight, bearing: term.bearing, shares })
  }
  if (!hits.length) return NOTHING
  const { chosen, held, rarest } = joinUnits(hits, pickFirst(overlap, index.masses, mass), mass, index.units.length)
  let chosenMass = 0
  let run = 0
  for (const unit of chosen) {
    chosenMass += index.masses[unit]!
    run = Math.max(run, longestCommonRun(sentence.terms, index.units[unit]!.terms, LONGEST_RUN))
  }
  return {
    candidates: listCandidates(overlap, index.masses, mass),
    chosen,
    joined: (2 * held) / (mass + chosenMass),
    anywhere: anywhere / mass,
    contained: findContained(overlap, index),
    rarest,
    run: run / LONGEST_RUN,
  }
}

/** The unit that shares most, seen from the sentence and from both. */
function pickFirst(overlap: Float64Array, masses: Float64Array, mass: number): number {
  let first = 0
  let best = -1
  for (const [unit, held] of overlap.entries()) {
    const value = held / mass + (2 * held) / (mass + masses[unit]!)
    if (value > best) [first, best] = [unit, value]
  }
  return first
}

function listCandidates(overlap: Float64Array, masses: Float64Array, mass: number): Candidate[] {
  const candidates: Candidate[] = []
  for (const [unit, held] of overlap.entries())
    if (held > 0) candidates.push({ unit, overlap: (2 * held) / (mass + masses[unit]!) })
  return candidates.sort((a, b) => b.overlap - a.overlap).slice(0, MOST_CANDIDATES)
}

function findContained(overlap: Float64Array, { units, masses }: SentenceIndex): number {
  let best = 0
  for (const [unit, held] of overlap.entries()) {
    if (held === 0 || units[unit]!.distinct.length < SHORTEST_CONTAINED) continue
    best = Math.max(best, Math.min(1, held / masses[unit]!) * Math.min(1, held / FULL_CONTAINMENT))
  }
  return best
}
