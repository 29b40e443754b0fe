import type { Article } from '../article'
import type { StoryMatch } from '../story-match'
import { gatherCandidates, type SketchBlock } from './gather-candidates'
import { gatherEvidence } from './gather-evidence'
import { judgeEvidence, LIKELY, tierOf } from './judge-evidence'
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
  const evidence = gatherEvidence(query.sketch, gathered, statistics)
  const words = query.article ? wordsByHash(query.article) : new Map<number, string>()
  return gathered.candidates
    .map((candidate, index) => ({ candidate, score: judgeEvidence(evidence[index]!) }))
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
