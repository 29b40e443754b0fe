import { countOutlets } from './count-outlets'
import { IndexEdit } from './index/edit-index'
import { readTotals } from './read-counters'
import type { ArticleRecord, BinRecord, Corpus, CorpusDatabase } from './schema'

/** An article taken out, with all that went with it. */
export type TakenArticle = Omit<BinRecord, 'batch' | 'deletedAt'>

/** The tables that taking articles out reads and writes. */
export const takenTables = (db: CorpusDatabase) => [
  db.articles,
  db.sketches,
  db.headlines,
  db.aliases,
  db.revisions,
  db.outlets,
  db.counters,
]

/** Takes articles out of every table, within the caller's transaction on `takenTables`. */
export async function takeArticles({ db }: Corpus, keys: readonly number[]): Promise<TakenArticle[]> {
  const records = (await db.articles.bulkGet([...keys])).filter((record) => record !== undefined)
  const found = records.map(({ key }) => key)
  const index = new IndexEdit(db)
  const [totals, revisions, aliases] = await Promise.all([
    readTotals(db),
    db.revisions.where('article').anyOf(found).toArray(),
    db.aliases.where('key').anyOf(found).toArray(),
    index.readAhead([], records),
  ])
  const taken = records.map((record): TakenArticle => {
    index.remove(record, record.key)
    return {
      key: record.key,
      record,
      revisions: revisions.filter(({ article }) => article === record.key),
      aliases: aliases.filter(({ key }) => key === record.key).map(({ address }) => address),
    }
  })
  totals.articles -= records.length
  totals.bytes -= records.reduce((sum, { bytes }) => sum + bytes, 0)
  totals.writes += 1
  totals.outlets += await countOutlets(db, countNames(records, -1))
  await Promise.all([
    db.articles.bulkDelete(found),
    db.revisions.bulkDelete(revisions.map(({ number }) => number!)),
    db.aliases.bulkDelete(aliases.map(({ address }) => address)),
    db.counters.put(totals),
    index.flush(),
  ])
  return taken
}

/** How many of the records each outlet has, times `by`. */
export function countNames(records: readonly ArticleRecord[], by: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { article } of records) counts.set(article.outlet, (counts.get(article.outlet) ?? 0) + by)
  return counts
}
