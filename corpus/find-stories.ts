import { keyOfId } from './article-id'
import { findMatches } from './find-candidates'
import { type ArticleRow, listArticles, toRows } from './list-articles'
import { loadArticles } from './load-articles'
import type { Corpus } from './schema'

/** A story that grew past this is a chain of stories rather than one; it is led no further. */
const MAX_ARTICLES = 60

/** Articles of one event. */
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

/** All that the newest article leads to, from match to match: two accounts far apart may meet in a third. */
async function storyOf(corpus: Corpus, first: ArticleRow, told: Set<string>): Promise<FoundStory | null> {
  const ids = [first.id]
  told.add(first.id)
  for (let at = 0; at < ids.length && ids.length < MAX_ARTICLES; at++) {
    const [article] = await loadArticles(corpus, [ids[at]!])
    if (!article) continue
    const { matches } = await findMatches(corpus, article)
    for (const { id, isSameStory } of matches) {
      if (!isSameStory || told.has(id)) continue
      told.add(id)
      ids.push(id)
    }
  }
  if (ids.length === 1) return null
  const records = await corpus.db.articles.bulkGet(ids.slice(1).map(keyOfId))
  const others = await toRows(
    corpus,
    records.filter((record) => record !== undefined),
  )
  return { articles: [first, ...others] }
}
