import type { Article } from '../../../engine/article'
import { lookAround } from '../../../engine/match/look-around'
import { sketchArticle } from '../../../engine/match/sketch-article'
import { countTerms, emptyStatistics } from '../../../engine/match/term-statistics'
import { verifyMatches } from '../../../engine/match/verify-matches'
import type { StoryMatch } from '../../../engine/story-match'

/** Matches articles against a corpus held in memory, as the command line and the extension do. */
export function matchAmong(corpus: readonly Article[]): (reading: Article) => StoryMatch[] {
  const statistics = emptyStatistics()
  const blocks = corpus.map((article) => ({ ids: [article.id], sketches: sketchArticle(article) }))
  for (const { sketches } of blocks) countTerms(statistics, sketches)
  const texts = new Map(corpus.map((article) => [article.id, article]))
  return (reading) =>
    verifyMatches(lookAround({ id: reading.id, sketch: sketchArticle(reading) }, blocks, statistics), reading, texts)
}
