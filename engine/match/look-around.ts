import { type Candidate, gatherCandidates, type SketchBlock } from './gather-candidates'
import { type EvidenceBetween, weighEvidence } from './gather-evidence'
import { judgeEvidence } from './judge-evidence'
import { findLocalRarity, type LocalRarity } from './local-rarity'
import type { Sketch } from './sketch'
import type { TermStatistics } from './term-statistics'

export { MAX_DAYS_APART, type SketchBlock } from './gather-candidates'

export interface Query {
  id: string
  sketch: Sketch
}

/** What the sketches alone tell of a query, to be verified on the texts (verify-matches.ts). */
export interface FirstLook {
  query: Query
  /** The likeliest first. */
  candidates: Candidate[]
  /** What the sketches say of two articles, 0 the query, a candidate by its number in `numbers`. */
  between: EvidenceBetween
  /** Of each candidate, in their order. */
  numbers: number[]
  statistics: TermStatistics
  localRarity: LocalRarity
}

/** The articles whose sketches come nearest to telling the query's story, the likeliest first, never itself. */
export function lookAround(query: Query, blocks: Iterable<SketchBlock>, statistics: TermStatistics): FirstLook {
  const gathered = gatherCandidates(query, blocks, statistics)
  const between = weighEvidence(query.sketch, gathered, statistics)
  const order = gathered.candidates
    .map((_, index) => ({ index, logit: judgeEvidence(between(0, index + 1)) }))
    .sort((a, b) => b.logit - a.logit)
  return {
    query,
    candidates: order.map(({ index }) => gathered.candidates[index]!),
    between,
    numbers: order.map(({ index }) => index + 1),
    statistics,
    localRarity: findLocalRarity(gathered),
  }
}
