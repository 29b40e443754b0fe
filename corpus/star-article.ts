import { keyOfId } from './article-id'
import type { Corpus } from './schema'

/** Stars an article, which keeps it and its story from retention, or takes the star away. False where it is not kept. */
export async function starArticle({ db }: Corpus, id: string, isStarred: boolean): Promise<boolean> {
  const changed = await db.articles
    .where('key')
    .equals(keyOfId(id))
    .modify((record) => {
      if (isStarred) record.starred = 1
      else delete record.starred
    })
  return changed > 0
}
