import type { ArticleQuery, Page, ShelfArticle } from '../../components/library/shelf'
import { listArticles } from '../../corpus/list-articles'
import type { Corpus } from '../../corpus/schema'
import type { SearchPlace, SearchQuery } from '../../corpus/search-headlines'
import { dayOf } from '../../engine/match/day-of'
import { UNKNOWN_DAY } from '../../engine/match/sketch'

/** The list of articles, page by page. */
export async function listArticlePages(
  corpus: Corpus,
  query: ArticleQuery,
  from: SearchPlace | null = null,
): Promise<Page<ShelfArticle>> {
  const { rows, next } = await listArticles(corpus, toSearch(query), { from })
  return { rows, more: next && (() => listArticlePages(corpus, query, next)) }
}

function toSearch({ words, outlets, from, to, isStarred }: ArticleQuery): SearchQuery {
  return {
    words,
    ...(outlets && { outlets }),
    ...((from || to) && { days: { from: from ? dayOf(from) : 0, to: to ? dayOf(to) : UNKNOWN_DAY - 1 } }),
    ...(isStarred && { starred: true }),
  }
}
