import type { Article } from '../engine/article'
import { keyOfId } from './article-id'
import { isFull } from './is-full'
import { prepareArticle } from './prepare-article'
import type { Corpus } from './schema'
import { writeArticles } from './write-articles'

/** An article's earlier text, as we saw it: when we last saw it, not when it was published. */
export interface EarlierText {
  seenAt: string
  title: string
  paragraphs: string[]
}

export type Remembered =
  /** Kept: `id` is the article's id in the corpus, `earlier` the last other text that was seen of it. */
  | { kind: 'stored'; id: string; outcome: 'new' | 'changed' | 'seen-again'; earlier: EarlierText | null }
  /** Disk or allowance is full. Nothing that was stored before is touched. */
  | { kind: 'full' }

/**
 * Keeps an article that is being read, in one transaction. The same article again is one article; a changed text
 * becomes its newest, the one before is kept as a revision.
 * @throws whatever else the database throws; nothing was written then.
 */
export async function rememberArticle(corpus: Corpus, article: Article, { now }: { now: number }): Promise<Remembered> {
  const prepared = prepareArticle(article, { firstSeen: now, lastSeen: now })
  try {
    const [written] = await writeArticles(corpus, [prepared])
    return { kind: 'stored', ...written!, earlier: await loadEarlierText(corpus, written!.id) }
  } catch (cause) {
    if (isFull(cause)) return { kind: 'full' }
    throw cause
  }
}

/** The text seen before the newest one; null when it never changed. */
export async function loadEarlierText({ db }: Corpus, id: string): Promise<EarlierText | null> {
  const last = (await db.revisions.where('article').equals(keyOfId(id)).sortBy('number')).at(-1)
  return last ? { seenAt: new Date(last.seenAt).toISOString(), title: last.title, paragraphs: last.paragraphs } : null
}
