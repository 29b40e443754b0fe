import type { Article } from '../engine/article'
import { idOfKey, keyOfId } from './article-id'
import type { ArticleRecord, Corpus } from './schema'

/** Articles by their ids, in the order asked; ids that are not kept are left out. Outlets bear the names the reader gave. */
export async function loadArticles({ db }: Corpus, ids: readonly string[]): Promise<Article[]> {
  const keys = ids.map(keyOfId).filter((key) => !Number.isNaN(key))
  return db.transaction('r', [db.articles, db.outlets], async () => {
    const records = (await db.articles.bulkGet(keys)).filter((record) => record !== undefined)
    const names = [...new Set(records.map(({ article }) => article.outlet))]
    const outlets = await db.outlets.bulkGet(names)
    const shown = new Map(names.map((name, at) => [name, outlets[at]?.shownAs ?? name]))
    return records.map((record) => toArticle(record, shown.get(record.article.outlet)!))
  })
}

export const toArticle = ({ key, article }: ArticleRecord, outlet = article.outlet): Article => ({
  ...article,
  id: idOfKey(key),
  outlet,
})
