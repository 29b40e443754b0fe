import type { Article } from '../article'
import type { StoryMatch } from '../story-match'
import { gatherCandidates, type SketchBlock } from './gather-candidates'
import { type EvidenceBetween, weighEvidence } from './gather-evidence'
import { judgeEvidence, LIKELY, PERHAPS, SURE, tierOf } from './judge-evidence'
import { nameReasons, wordsByHash } from './name-reasons'
import type { Sketch } from './sketch'
import type { TermStatistics } from './term-statistics'

export { MAX_DAYS_APART, type SketchBlock } from './gather-candidates'

export interface Query {
  id: string
  sketch: Sketch
  /** With its text the matches name what is shared; without they carry no words. */
  article?: Article
}

/** The articles among the candidates that come nearest to telling the query's story, best first, never itself. */
export function rankMatches(
  query: Query,
  blocks: Iterable<SketchBlock>,
  statistics: TermStatistics,
  limit = 20,
): StoryMatch[] {
  const gathered = gatherCandidates(query, blocks, statistics)
  const between = weighEvidence(query.sketch, gathered, statistics)
  const scores = judgeAll(gathered.candidates.length, between)
  const words = query.article ? wordsByHash(query.article) : new Map<number, string>()
  return gathered.candidates
    .map((candidate, index) => ({ candidate, score: scores[index]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate: { id, sketch, daysApart }, score }) => ({
      id,
      score,
      isSameStory: score >= LIKELY,
      tier: tierOf(score),
      reasons: nameReasons(query.sketch, sketch, daysApart, words, statistics),
    }))
}

/** So many of the query's matches must take a third account in, where none is sure. */
const VOUCHERS = 2

/**
 * The score of each candidate. Two accounts far apart may meet in a third: what is perhaps the query's story is likely
 * its story when surely that of a sure match, or likely that of two matches.
 */
function judgeAll(count: number, between: EvidenceBetween): number[] {
  const scores = Array.from({ length: count }, (_, index) => judgeEvidence(between(0, index + 1)))
  const matches = scores.flatMap((score, index) => (score >= LIKELY ? [{ number: index + 1, score }] : []))
  return scores.map((score, index) => {
    if (score < PERHAPS || score >= LIKELY) return score
    const links = matches.map((match) => Math.min(match.score, judgeEvidence(between(match.number, index + 1))))
    const isVouched = links.some((link) => link >= SURE) || links.filter((link) => link >= LIKELY).length >= VOUCHERS
    return isVouched ? LIKELY : score
  })
}
