import type { Sketch } from '../engine/match/sketch'
import { countTerms } from '../engine/match/term-statistics'
import { idOfKey } from './article-id'
import { countOutlets } from './count-outlets'
import { RecordFinder } from './find-record'
import { IndexEdit } from './index/edit-index'
import { noteWrite } from './index/hold-parts'
import { keepRevisions } from './keep-revisions'
import { type MergedArticle, mergeArticle } from './merge-article'
import type { PreparedArticle, SeenText } from './prepare-article'
import { readStatistics, readTotals } from './read-counters'
import type { AliasRecord, ArticleRecord, Corpus } from './schema'

export interface WrittenArticle {
  id: string
  outcome: MergedArticle['outcome']
}

/** What becomes of one article in a batch, whatever times it stands there. */
interface Change {
  before: ArticleRecord | undefined
  after: ArticleRecord
  /** The new text's, where there is one. */
  entry: { sketch: Sketch; headline: string } | null
  revisions: SeenText[]
}

/**
 * Keeps articles, all or none: texts, sketches, headlines, counters and revisions in one transaction.
 * @throws what the database throws; nothing was written then.
 */
export async function writeArticles(corpus: Corpus, prepared: readonly PreparedArticle[]): Promise<WrittenArticle[]> {
  const { db } = corpus
  const tables = [db.articles, db.sketches, db.headlines, db.aliases, db.revisions, db.outlets, db.counters]
  const { written, write } = await db.transaction('rw', tables, async () => {
    const finder = new RecordFinder(db)
    const index = new IndexEdit(db)
    const [totals, statistics] = await Promise.all([readTotals(db), readStatistics(db), finder.readAhead(prepared)])
    const { written, changes, aliases } = await mergeAll(prepared, finder)

    const entered = [...changes.values()].filter(({ entry }) => entry !== null)
    const left = entered.flatMap(({ before }) => before ?? [])
    await index.readAhead(
      entered.map(({ entry }) => entry!.sketch[1]!),
      left,
    )
    const byOutlet = new Map<string, number>()
    const count = (outlet: string, by: number) => byOutlet.set(outlet, (byOutlet.get(outlet) ?? 0) + by)
    for (const record of left) {
      index.remove(record, record.key)
      count(record.article.outlet, -1)
    }
    for (const { entry, after } of entered) {
      Object.assign(after, index.add(entry!.sketch[1]!, { key: after.key, ...entry! }))
      countTerms(statistics, entry!.sketch)
      count(after.article.outlet, 1)
    }
    for (const { before, after, revisions } of changes.values()) {
      if (revisions.length) after.bytes += await keepRevisions(db, after.key, revisions)
      totals.articles += before ? 0 : 1
      totals.bytes += after.bytes - (before?.bytes ?? 0)
    }
    totals.writes += 1
    totals.outlets += await countOutlets(db, byOutlet)
    await Promise.all([
      db.articles.bulkPut([...changes.values()].map(({ after }) => after)),
      db.aliases.bulkPut(aliases),
      db.counters.bulkPut([totals, statistics]),
      index.flush(),
    ])
    return { written, write: { writes: totals.writes, statistics, touched: index.touched() } }
  })
  corpus.held = noteWrite(corpus.held, write)
  return written
}

async function mergeAll(prepared: readonly PreparedArticle[], finder: RecordFinder) {
  const written: WrittenArticle[] = []
  const changes = new Map<number, Change>()
  const aliases: AliasRecord[] = []
  for (const each of prepared) {
    let found = finder.find(each)
    while (!found) {
      await finder.readAhead([each])
      found = finder.find(each)
    }
    const { key, address, record } = found
    const { outcome, record: after, revisions } = mergeArticle(key, record, { ...each, address })
    const earlier = changes.get(key)
    changes.set(key, {
      before: earlier ? earlier.before : record,
      after,
      entry: outcome === 'seen-again' ? (earlier?.entry ?? null) : each,
      revisions: [...(earlier?.revisions ?? []), ...revisions],
    })
    const known = address === each.own && address !== each.address ? [] : [each.address, ...each.aliases]
    const others = known.filter((other) => other !== after.address)
    aliases.push(...others.map((other) => ({ address: other, key })))
    finder.set(after, others)
    written.push({ id: idOfKey(key), outcome })
  }
  return { written, changes, aliases }
}
