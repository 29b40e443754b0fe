import { keyOfId } from './article-id'
import { findMatches } from './find-candidates'
import { type ArticleRow, listArticles, toRows } from './list-articles'
import { loadArticles } from './load-articles'
import type { Corpus } from './schema'

/** Articles of one event, kept from two outlets or more. */
export interface FoundStory {
  /** The newest first, then the others from the likeliest on. */
  articles: ArticleRow[]
}

/**
 * The stories kept, from the newest article on. Found by matching as they are asked for, some milliseconds an article:
 * whoever draws a page of them need not wait for all. An article is in one story at most.
 * Null for an article that stands alone, so that the caller can count its time.
 */
export async function* findStories(corpus: Corpus): AsyncGenerator<FoundStory | null> {
  const told = new Set<string>()
  for (let page = await listArticles(corpus); ; page = await listArticles(corpus, {}, { from: page.next })) {
    for (const row of page.rows) {
      if (told.has(row.id)) continue
      yield await storyOf(corpus, row, told)
    }
    if (!page.next) return
  }
}

async function storyOf(corpus: Corpus, row: ArticleRow, told: Set<string>): Promise<FoundStory | null> {
  told.add(row.id)
  const [article] = await loadArticles(corpus, [row.id])
  if (!article) return null
  const { matches } = await findMatches(corpus, article)
  const ids = matches.filter(({ id, isSameStory }) => isSameStory && !told.has(id)).map(({ id }) => id)
  if (ids.length === 0) return null
  for (const id of ids) told.add(id)
  const records = (await corpus.db.articles.bulkGet(ids.map(keyOfId))).filter((record) => record !== undefined)
  return { articles: [row, ...(await toRows(corpus, records))] }
}
