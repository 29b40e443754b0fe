import { SKETCH_VERSION } from '../engine/match/sketch'
import { IndexEdit } from './index/edit-index'
import { indexEntry } from './index/index-entry'
import { readTotals } from './read-counters'
import type { Corpus } from './schema'

/** A stale part: the articles of its keys are sketched anew where they stand. */
export type StalePlace = [day: number, part: number]

/**
 * Renews parts whose sketches another version of the engine made, one transaction each: 32 articles, some 30 ms.
 * Articles that are no longer kept are left out.
 */
export async function renewSketches({ db }: Corpus, places: readonly StalePlace[]): Promise<void> {
  for (const [day, part] of places) {
    await db.transaction('rw', [db.articles, db.sketches, db.headlines, db.counters], async () => {
      const stale = await db.sketches.get([day, part])
      if (!stale || stale.version === SKETCH_VERSION) return
      const records = (await db.articles.bulkGet([...stale.keys])).filter((record) => record !== undefined)
      const totals = await readTotals(db)
      const edit = new IndexEdit(db)
      edit.replace({ day, part }, records.map(indexEntry))
      await Promise.all([edit.flush(), db.counters.put({ ...totals, writes: totals.writes + 1 })])
    })
  }
}
