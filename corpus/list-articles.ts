import type { Article } from '../engine/article'
import { idOfKey } from './article-id'
import type { ArticleRecord, Corpus } from './schema'
import { type SearchPlace, type SearchQuery, searchHeadlines } from './search-headlines'

/** One line of the library's list. */
export interface ArticleRow {
  id: string
  title: string
  /** As the reader named it, or as the article does. */
  outlet: string
  url: string
  publishedAt: string | null
  language: string | null
  paragraphs: number
  isPartial: boolean
  isStarred: boolean
  /** Milliseconds since 1970. */
  firstSeen: number
  lastSeen: number
}

export interface ArticlePage {
  rows: ArticleRow[]
  /** Where the next page begins; null after the last one. */
  next: SearchPlace | null
}

/** Rows of a page of the library's list. */
export const PAGE_ROWS = 50

/** Articles newest day first, those without a day last; `query` narrows them, `from` is the page before's `next`. */
export async function listArticles(
  corpus: Corpus,
  query: SearchQuery = {},
  { from = null, limit = PAGE_ROWS }: { from?: SearchPlace | null; limit?: number } = {},
): Promise<ArticlePage> {
  const { keys, next } = await searchHeadlines(corpus, query, from, limit)
  const records = (await corpus.db.articles.bulkGet(keys)).filter((record) => record !== undefined)
  return { rows: await toRows(corpus, records), next }
}

/** The rows of records, in their order. */
export async function toRows({ db }: Corpus, records: readonly ArticleRecord[]): Promise<ArticleRow[]> {
  const names = [...new Set(records.map(({ article }) => article.outlet))]
  const outlets = await db.outlets.bulkGet(names)
  const shown = new Map(names.map((name, at) => [name, outlets[at]?.shownAs ?? name]))
  return records.map((record) => ({
    ...headOf(record.article),
    id: idOfKey(record.key),
    outlet: shown.get(record.article.outlet)!,
    isStarred: record.starred === 1,
    firstSeen: record.firstSeen,
    lastSeen: record.lastSeen,
  }))
}

const headOf = ({ title, url, publishedAt, language, paragraphs, partial }: Omit<Article, 'id'>) => ({
  title,
  url,
  publishedAt,
  language: language ?? null,
  paragraphs: paragraphs.length,
  isPartial: partial === true,
})
