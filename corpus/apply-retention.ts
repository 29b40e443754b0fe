import { idOfKey, keyOfId } from './article-id'
import { findMatches } from './find-candidates'
import { toArticle } from './load-articles'
import { readTotals } from './read-counters'
import type { ArticleRecord, Corpus, CorpusDatabase } from './schema'
import { takeArticles, takenTables } from './take-articles'
import { yieldToOthers } from './yield-to-others'

/** What the reader allows. Null: without bound. */
export interface Retention {
  maxMonths: number | null
  maxMegabytes: number | null
}

/** What would go, before it goes. */
export interface RetentionPreview {
  articles: number
  bytes: number
  /** The first of them, oldest first, to be shown. */
  examples: { id: string; title: string; outlet: string; lastSeen: number }[]
}

const MS_PER_MONTH = 30.44 * 86_400_000
const BYTES_PER_MEGABYTE = 1_000_000
const BATCH = 100
const EXAMPLES = 20

/** What `applyRetention` would delete now. Changes nothing. */
export async function previewRetention(corpus: Corpus, retention: Retention, now: number): Promise<RetentionPreview> {
  const preview: RetentionPreview = { articles: 0, bytes: 0, examples: [] }
  for await (const records of findSurplus(corpus, retention, now)) {
    for (const { key, article, lastSeen, bytes } of records) {
      preview.articles += 1
      preview.bytes += bytes
      if (preview.examples.length < EXAMPLES)
        preview.examples.push({ id: idOfKey(key), title: article.title, outlet: article.outlet, lastSeen })
    }
  }
  return preview
}

/**
 * Deletes what was not seen for longer than allowed, then what was seen longest ago until the rest is small enough.
 * Starred articles stay, and so do the stories they belong to. There is no way back.
 * @returns the number of articles deleted.
 */
export async function applyRetention(corpus: Corpus, retention: Retention, now: number): Promise<number> {
  let deleted = 0
  for await (const records of findSurplus(corpus, retention, now)) {
    const keys = records.map(({ key }) => key)
    await corpus.db.transaction('rw', takenTables(corpus.db), () => takeArticles(corpus, keys))
    deleted += keys.length
    await yieldToOthers()
  }
  return deleted
}

/** Batches of what is to go, oldest first. Whether they are deleted between two batches makes no difference. */
async function* findSurplus(
  corpus: Corpus,
  { maxMonths, maxMegabytes }: Retention,
  now: number,
): AsyncGenerator<ArticleRecord[]> {
  const seenSince = maxMonths === null ? Number.NEGATIVE_INFINITY : now - maxMonths * MS_PER_MONTH
  const { db } = corpus
  const { bytes } = await readTotals(db)
  let surplus = maxMegabytes === null ? 0 : bytes - maxMegabytes * BYTES_PER_MEGABYTE
  const kept = await findKept(corpus)
  for (let after: [number, number] = [Number.NEGATIVE_INFINITY, -1]; ; ) {
    const batch = await readAfter(db, after)
    const last = batch.at(-1)
    if (!last) return
    const going: ArticleRecord[] = []
    for (const record of batch) {
      if (record.lastSeen >= seenSince && surplus <= 0) {
        if (going.length) yield going
        return
      }
      if (kept.has(record.key)) continue
      going.push(record)
      surplus -= record.bytes
    }
    if (going.length) yield going
    after = [last.lastSeen, last.key]
  }
}

/** The next records by when they were last seen. Many may share one moment, as after an import. */
const readAfter = (db: CorpusDatabase, after: [number, number]): Promise<ArticleRecord[]> =>
  db.articles.where('[lastSeen+key]').above(after).limit(BATCH).toArray()

/** Starred articles and all that tell their stories. */
async function findKept(corpus: Corpus): Promise<Set<number>> {
  const starred = await corpus.db.articles.where('starred').equals(1).toArray()
  const kept = new Set(starred.map(({ key }) => key))
  for (const record of starred) {
    const { matches } = await findMatches(corpus, toArticle(record))
    for (const { id, isSameStory } of matches) if (isSameStory) kept.add(keyOfId(id))
    await yieldToOthers()
  }
  return kept
}
