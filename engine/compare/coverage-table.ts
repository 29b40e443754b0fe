import type { Coverage } from '../comparison'
import { coverPair } from './cover-pair'
import { NOT_FOUND_BELOW } from './judge-coverage'
import type { PreparedArticle } from './prepare-article'

/** By `from` id, then by `to` id, the coverage of each sentence of `from`. Pairs of different languages are absent. */
export type CoverageTable = Map<string, Map<string, Coverage[]>>

export function tabulateCoverage(articles: PreparedArticle[]): CoverageTable {
  const table: CoverageTable = new Map()
  for (const from of articles) {
    const row = new Map<string, Coverage[]>()
    table.set(from.article.id, row)
    for (const to of articles) {
      if (to !== from && isSameLanguage(from, to)) row.set(to.article.id, coverPair(from, to))
    }
  }
  return table
}

/** Articles of different languages are never compared by words. Two unknown ones are taken for the same. */
export function isSameLanguage(a: PreparedArticle, b: PreparedArticle): boolean {
  return a.language === b.language
}

/** Is the sentence found in any other article, or likely to be? */
export function isFoundElsewhere(table: CoverageTable, article: string, sentence: number): boolean {
  return [...(table.get(article)?.values() ?? [])].some((coverages) => coverages[sentence]!.score >= NOT_FOUND_BELOW)
}
