import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'

/** Two sentences of different articles, each found in the other. */
export interface AlignedPair {
  a: { article: PreparedArticle; sentence: PreparedSentence }
  b: { article: PreparedArticle; sentence: PreparedSentence }
  /** The surer of both directions, 0 … 1. */
  score: number
}

/** All pairs of sentences that tell the same, by the coverage in both directions. */
export function alignPairs(articles: PreparedArticle[], table: CoverageTable): AlignedPair[] {
  const pairs: AlignedPair[] = []
  for (const [at, a] of articles.entries())
    for (const b of articles.slice(at + 1)) {
      const there = table.get(a.article.id)?.get(b.article.id)
      const back = table.get(b.article.id)?.get(a.article.id)
      if (!there || !back) continue
      for (const sentence of a.sentences) {
        const coverage = there[sentence.index]!
        for (const by of coverage.by) {
          const other = b.sentences[by]
          if (!other || !back[by]!.by.includes(sentence.index)) continue
          const score = Math.max(coverage.score, back[by]!.score)
          pairs.push({ a: { article: a, sentence }, b: { article: b, sentence: other }, score })
        }
      }
    }
  return pairs
}
