import { idOfKey, keyOfId } from './article-id'
import { countOutlets } from './count-outlets'
import { IndexEdit } from './index/edit-index'
import { indexEntry } from './index/index-entry'
import { readTotals } from './read-counters'
import type { Corpus } from './schema'
import { countNames, takeArticles, takenTables } from './take-articles'

/** How long a deleted article can be brought back, milliseconds. After that nothing is left of it. */
export const UNDO_MS = 10 * 60 * 1000

export interface DeletedArticles {
  /** To bring them back by. */
  batch: number
  deleted: number
}

/** Deletes articles; for UNDO_MS they can be brought back. */
export async function deleteArticles(
  corpus: Corpus,
  ids: readonly string[],
  { now }: { now: number },
): Promise<DeletedArticles> {
  const { db } = corpus
  const keys = [...new Set(ids.map(keyOfId))].filter((key) => !Number.isNaN(key))
  return db.transaction('rw', [...takenTables(db), db.bin], async () => {
    const last = (await db.bin.orderBy('[batch+key]').reverse().limit(1).primaryKeys())[0]
    const batch = (last?.[0] ?? 0) + 1
    const taken = await takeArticles(corpus, keys)
    await db.bin.bulkPut(taken.map((each) => ({ ...each, batch, deletedAt: now })))
    return { batch, deleted: taken.length }
  })
}

/** Brings back what was deleted together. An article that was read again meanwhile stays as it was read. */
export async function undoDelete({ db }: Corpus, batch: number): Promise<string[]> {
  return db.transaction('rw', [...takenTables(db), db.bin], async () => {
    const all = await db.bin
      .where('[batch+key]')
      .between([batch, 0], [batch + 1, 0])
      .toArray()
    const here = await db.articles.bulkGet(all.map(({ key }) => key))
    const back = all.filter((_, at) => here[at] === undefined)
    const records = back.map(({ record }) => record)
    const index = new IndexEdit(db)
    const [totals] = await Promise.all([
      readTotals(db),
      index.readAhead(
        records.map(({ day }) => day),
        [],
      ),
    ])
    for (const record of records) Object.assign(record, index.add(record.day, indexEntry(record)))
    totals.articles += records.length
    totals.bytes += records.reduce((sum, { bytes }) => sum + bytes, 0)
    totals.writes += 1
    totals.outlets += await countOutlets(db, countNames(records, 1))
    await Promise.all([
      db.articles.bulkPut(records),
      db.revisions.bulkPut(back.flatMap(({ revisions }) => revisions)),
      db.aliases.bulkPut(back.flatMap(({ aliases, key }) => aliases.map((address) => ({ address, key })))),
      db.bin.bulkDelete(all.map(({ key }) => [batch, key])),
      db.counters.put(totals),
      index.flush(),
    ])
    return records.map(({ key }) => idOfKey(key))
  })
}

/** Lets go of what was deleted longer than UNDO_MS ago. */
export const emptyBin = ({ db }: Corpus, { now }: { now: number }): Promise<number> =>
  db.bin
    .where('deletedAt')
    .belowOrEqual(now - UNDO_MS)
    .delete()
