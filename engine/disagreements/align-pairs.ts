import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import { type NamedDay, readDays } from '../numbers/read-days'
import { type Counted, readCounted } from './read-counted'

/** A sentence and the days and amounts in it, read once for all its pairs. */
export interface AlignedSentence {
  article: PreparedArticle
  sentence: PreparedSentence
  facts: { days: NamedDay[]; counted: Counted[] }
}

/** Two sentences of different articles, each found in the other. */
export interface AlignedPair {
  a: AlignedSentence
  b: AlignedSentence
  /** The surer of both directions, 0 … 1. */
  score: number
  /** Each is the other's best counterpart. */
  isMutual: boolean
}

/** All pairs of sentences that tell the same, by the coverage in both directions. */
export function alignPairs(articles: PreparedArticle[], table: CoverageTable): AlignedPair[] {
  const pairs: AlignedPair[] = []
  const known = new Map<PreparedSentence, AlignedSentence>()
  const align = (article: PreparedArticle, sentence: PreparedSentence) => {
    let aligned = known.get(sentence)
    if (!aligned) {
      const days = readDays(sentence.words, article.language)
      aligned = { article, sentence, facts: { days, counted: readCounted(sentence, days) } }
      known.set(sentence, aligned)
    }
    return aligned
  }
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
          const isMutual = by === coverage.by[0] && back[by]!.by[0] === sentence.index
          pairs.push({ a: align(a, sentence), b: align(b, other), score, isMutual })
        }
      }
    }
  return pairs
}
