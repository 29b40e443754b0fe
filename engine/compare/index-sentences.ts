import type { PairWeights } from './pair-weights'
import type { PreparedSentence } from './prepare-article'

/** The units that have a concept, and in which form; both lists in step. */
export interface Posting {
  units: number[]
  exacts: number[]
}

/** Where each concept stands in an article. */
export interface SentenceIndex {
  /** The sentences, the title last. */
  units: PreparedSentence[]
  /** By concept; with holes. */
  postings: (Posting | undefined)[]
}

export function indexSentences(units: PreparedSentence[]): SentenceIndex {
  const postings: SentenceIndex['postings'] = []
  for (const [unit, { distinct }] of units.entries())
    for (const { concept, exact } of distinct) {
      const posting = postings[concept]
      if (posting) {
        posting.units.push(unit)
        posting.exacts.push(exact)
      } else postings[concept] = { units: [unit], exacts: [exact] }
    }
  return { units, postings }
}

/** Summed weight of each unit in one pair. */
export function weighUnits({ units }: SentenceIndex, weights: PairWeights): Float64Array {
  return Float64Array.from(units, (unit) => weights.mass(unit))
}
