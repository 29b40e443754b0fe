import { SKETCH_HEADER, sketchTerms, TermKind, termHash } from './sketch'

/**
 * In how many articles a term stands, by hash, for the articles lately kept. One record of fixed size: counts are estimates
 * (different terms share a bucket), and when `articles` would pass MAX_COUNTED all are halved, so that old news fades.
 */
export interface TermStatistics {
  articles: number
  /** By the lower bits of a term's hash. */
  counts: Uint16Array
}

/** 2^16 buckets, 128 KB. */
const BUCKETS = 1 << 16
const BUCKET_MASK = BUCKETS - 1
const MAX_COUNTED = 0xffff

/** Weight of the prior, in articles: a corpus of so many trusts its counts as much as the forms of words. */
const PRIOR_ARTICLES = 200
/** Share of articles a term of each kind stands in, where nothing was counted. */
const PRIOR_SHARE: Record<TermKind, number> = {
  [TermKind.common]: 0.1,
  [TermKind.word]: 0.01,
  [TermKind.name]: 0.01,
}

export const emptyStatistics = (): TermStatistics => ({ articles: 0, counts: new Uint16Array(BUCKETS) })

/** Adds sketches that stand one after another, changing `statistics`. */
export function countTerms(statistics: TermStatistics, sketches: Uint32Array): void {
  const { counts } = statistics
  for (let at = 0; at < sketches.length; ) {
    if (statistics.articles >= MAX_COUNTED) halve(statistics)
    statistics.articles++
    const end = at + SKETCH_HEADER + sketchTerms(sketches[at]!)
    for (let index = at + SKETCH_HEADER; index < end; index++) {
      const bucket = termHash(sketches[index]!) & BUCKET_MASK
      counts[bucket] = Math.min(0xffff, counts[bucket]! + 1)
    }
    at = end
  }
}

function halve(statistics: TermStatistics): void {
  statistics.articles >>>= 1
  for (let bucket = 0; bucket < BUCKETS; bucket++) statistics.counts[bucket]! >>>= 1
}

/** ln of one over the share of articles a term stands in, above 0: the smoothed inverse document frequency. */
export function rarity(statistics: TermStatistics, hash: number, kind: TermKind): number {
  const expected = PRIOR_ARTICLES * PRIOR_SHARE[kind]
  const total = PRIOR_ARTICLES + statistics.articles
  return Math.log((total + 1) / Math.min(total, statistics.counts[hash & BUCKET_MASK]! + expected))
}
