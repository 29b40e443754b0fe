import { SKETCH_VERSION } from '../engine/match/sketch'
import { IndexEdit, type IndexPlace } from './index/edit-index'
import { indexEntry } from './index/index-entry'
import { readTotals } from './read-counters'
import { renewSketches, type StalePlace } from './renew-sketches'
import type { ArticleRecord, Corpus, CorpusDatabase, OutletRecord } from './schema'
import { yieldToOthers } from './yield-to-others'

/** What a check found. `repaired` is the sum of what was not as it should be; it is now. */
export interface CheckReport {
  articles: number
  repaired: number
  /** Articles that the index lacked, or held where it could not be read. */
  missing: number
  /** Places in the index of articles that are not kept, or held twice. */
  surplus: number
  /** Counters that told another number than there is. */
  miscounted: number
  /** Parts whose sketches were made anew because the engine makes others now. No fault. */
  renewed: number
}

const PARTS_AT_ONCE = 64
const ARTICLES_AT_ONCE = 100

/**
 * Compares the index with the texts, and mends what does not agree: texts are the truth. Reads keys and sketches, and no
 * text that agrees; another connection may write all the while, because each repair looks again within its transaction.
 */
export async function checkAndRepair(corpus: Corpus): Promise<CheckReport> {
  const { db } = corpus
  const scan = await scanIndex(db)
  const kept = await db.articles.toCollection().primaryKeys()
  const keptKeys = new Set(kept)
  const missing = kept.filter((key) => !scan.places.has(key))
  const surplus = [...scan.doubles, ...[...scan.places].filter(([key]) => !keptKeys.has(key))]
  let mended = 0
  let removed = 0
  await Promise.all([db.sketches.bulkDelete(scan.broken), db.headlines.bulkDelete(scan.broken)])
  for (let at = 0; at < surplus.length; at += ARTICLES_AT_ONCE) {
    removed += await removeSurplus(db, surplus.slice(at, at + ARTICLES_AT_ONCE))
    await yieldToOthers()
  }
  for (let at = 0; at < missing.length; at += ARTICLES_AT_ONCE) {
    mended += await addMissing(db, missing.slice(at, at + ARTICLES_AT_ONCE))
    await yieldToOthers()
  }
  await renewSketches(corpus, scan.stale)
  const miscounted = (await isCountedRight(db)) ? 0 : await countAnew(db)
  return {
    articles: (await readTotals(db)).articles,
    repaired: mended + removed + miscounted,
    missing: mended,
    surplus: removed,
    miscounted,
    renewed: scan.stale.length,
  }
}

interface IndexScan {
  places: Map<number, IndexPlace>
  doubles: [number, IndexPlace][]
  stale: StalePlace[]
  broken: StalePlace[]
}

/** Where the index holds each article. A part whose halves differ is broken: nothing in it can be trusted. */
async function scanIndex(db: CorpusDatabase): Promise<IndexScan> {
  const scan: IndexScan = { places: new Map(), doubles: [], stale: [], broken: [] }
  const parts = (await db.sketches.toCollection().primaryKeys()) as unknown as StalePlace[]
  for (let at = 0; at < parts.length; at += PARTS_AT_ONCE) {
    const some = parts.slice(at, at + PARTS_AT_ONCE)
    const [sketches, headlines] = await Promise.all([db.sketches.bulkGet(some), db.headlines.bulkGet(some)])
    for (const [index, part] of sketches.entries()) {
      if (!part) continue
      if (!isWhole(part, headlines[index])) {
        scan.broken.push([part.day, part.part])
        continue
      }
      const place = { day: part.day, part: part.part }
      if (part.version !== SKETCH_VERSION) scan.stale.push([part.day, part.part])
      for (const key of part.keys) {
        if (scan.places.has(key)) scan.doubles.push([key, place])
        else scan.places.set(key, place)
      }
    }
    await yieldToOthers()
  }
  return scan
}

function isWhole(
  part: { keys: Float64Array; lengths: Uint8Array; sketches: Uint32Array },
  headlines: { keys: Float64Array; headlines: string[] } | undefined,
): boolean {
  return (
    headlines !== undefined &&
    headlines.headlines.length === part.keys.length &&
    part.lengths.length === part.keys.length &&
    part.lengths.reduce((sum, length) => sum + length, 0) === part.sketches.length &&
    part.keys.every((key, at) => headlines.keys[at] === key)
  )
}

const indexTables = (db: CorpusDatabase) => [db.articles, db.sketches, db.headlines, db.counters]

async function removeSurplus(db: CorpusDatabase, surplus: readonly [number, IndexPlace][]): Promise<number> {
  return db.transaction('rw', indexTables(db), async () => {
    const records = await db.articles.bulkGet(surplus.map(([key]) => key))
    const wrong = surplus.filter(([, place], at) => {
      const record = records[at]
      return !record || record.day !== place.day || record.part !== place.part
    })
    await editIndex(
      db,
      [],
      wrong.map(([, place]) => place),
      (edit) => {
        for (const [key, place] of wrong) edit.remove(place, key)
      },
    )
    return wrong.length
  })
}

async function addMissing(db: CorpusDatabase, keys: readonly number[]): Promise<number> {
  return db.transaction('rw', indexTables(db), async () => {
    const records = (await db.articles.bulkGet([...keys])).filter((record) => record !== undefined)
    const entries = records.map(indexEntry)
    const days = entries.map(({ sketch }) => sketch[1]!)
    await editIndex(db, days, records, (edit) => {
      for (const [at, record] of records.entries()) {
        edit.remove(record, record.key)
        Object.assign(record, edit.add(days[at]!, entries[at]!))
      }
    })
    await db.articles.bulkPut(records)
    return records.length
  })
}

async function editIndex(
  db: CorpusDatabase,
  days: readonly number[],
  places: readonly IndexPlace[],
  change: (edit: IndexEdit) => void,
): Promise<void> {
  const edit = new IndexEdit(db)
  const [totals] = await Promise.all([readTotals(db), edit.readAhead(days, places)])
  change(edit)
  await Promise.all([edit.flush(), db.counters.put({ ...totals, writes: totals.writes + 1 })])
}

async function isCountedRight(db: CorpusDatabase): Promise<boolean> {
  return db.transaction('r', [db.articles, db.outlets, db.counters], async () => {
    const [totals, articles, outlets] = await Promise.all([readTotals(db), db.articles.count(), db.outlets.toArray()])
    const named = outlets.filter((outlet) => outlet.articles > 0)
    return (
      totals.articles === articles &&
      totals.outlets === named.length &&
      named.reduce((sum, outlet) => sum + outlet.articles, 0) === articles
    )
  })
}

/** Counts articles, outlets and bytes from the records, in one transaction. */
async function countAnew(db: CorpusDatabase): Promise<number> {
  return db.transaction('rw', [db.articles, db.outlets, db.counters], async () => {
    const totals = await readTotals(db)
    const byOutlet = new Map<string, number>()
    let articles = 0
    let bytes = 0
    await db.articles.each((record: ArticleRecord) => {
      articles += 1
      bytes += record.bytes
      byOutlet.set(record.article.outlet, (byOutlet.get(record.article.outlet) ?? 0) + 1)
    })
    const known = new Map((await db.outlets.toArray()).map((outlet) => [outlet.name, outlet]))
    for (const name of byOutlet.keys()) if (!known.has(name)) known.set(name, { name, articles: 0 })
    const counted = [...known.values()].map(
      (each): OutletRecord => ({ ...each, articles: byOutlet.get(each.name) ?? 0 }),
    )
    await db.outlets.bulkPut(counted)
    await db.counters.put({ ...totals, articles, bytes, outlets: byOutlet.size })
    return 1
  })
}
