import type { Coverage } from '../comparison'
import { coverPair } from './cover-pair'
import { isSameLanguage } from './is-same-language'
import { NOT_FOUND_BELOW } from './judge-coverage'
import type { PreparedArticle } from './prepare-article'

/** By `from` id, then by `to` id, the coverage of each sentence of `from`. Pairs of different languages are absent. */
export type CoverageTable = Map<string, Map<string, Coverage[]>>

/**
 * The first articles are compared with all, the later ones with these only, so that the cost grows linearly with their
 * number: the reading and its eleven best matches. Past a dozen reports a point is rarely in none of them.
 */
export const MOST_WITNESSES = 12

/** Coverage between the articles, the one read first, its best matches next. `everyPair` for research in bulk. */
export function tabulateCoverage(articles: PreparedArticle[], everyPair: boolean): CoverageTable {
  const table: CoverageTable = new Map(articles.map(({ article }) => [article.id, new Map()]))
  for (const [i, a] of articles.entries()) {
    if (i >= MOST_WITNESSES && !everyPair) break
    for (const b of articles.slice(i + 1)) {
      if (!isSameLanguage(a, b)) continue
      table.get(a.article.id)!.set(b.article.id, coverPair(a, b))
      table.get(b.article.id)!.set(a.article.id, coverPair(b, a))
    }
  }
  return table
}

/** Is the sentence found in any other article, or likely to be? */
export function isFoundElsewhere(table: CoverageTable, article: string, sentence: number): boolean {
  return [...(table.get(article)?.values() ?? [])].some((coverages) => coverages[sentence]!.score >= NOT_FOUND_BELOW)
}
