import { countTerms } from '../engine/match/term-statistics'
import { idOfKey } from './article-id'
import { findRecord } from './find-record'
import { IndexEdit } from './index/edit-index'
import type { PreparedArticle } from './prepare-article'
import { readStatistics, readTotals } from './read-counters'
import type { ArticleRecord, Corpus, CorpusDatabase, RevisionRecord } from './schema'

export type WrittenArticle = { id: string; outcome: 'new' | 'changed' | 'seen-again' }

/** Texts of one article that are kept. A page that changes with every visit must not fill the disk. */
export const MAX_REVISIONS = 20

/**
 * Keeps articles, all or none: texts, sketches, headlines, counters and revisions in one transaction.
 * @throws what the database throws; nothing was written then.
 */
export async function writeArticles({ db }: Corpus, prepared: readonly PreparedArticle[]): Promise<WrittenArticle[]> {
  const tables = [db.articles, db.sketches, db.headlines, db.aliases, db.revisions, db.outlets, db.counters]
  return db.transaction('rw', tables, async () => {
    const [totals, statistics] = await Promise.all([readTotals(db), readStatistics(db)])
    const index = new IndexEdit(db)
    const written: WrittenArticle[] = []
    const byOutlet = new Map<string, number>()
    for (const each of prepared) {
      const { key, record } = await findRecord(db, each.address, each.alias)
      const id = idOfKey(key)
      if (record && !isChanged(record, each)) {
        await db.articles.update(key, { lastSeen: Math.max(record.lastSeen, each.seenAt) })
        written.push({ id, outcome: 'seen-again' })
        continue
      }
      if (record) {
        await keepRevision(db, record)
        await index.remove(record, key)
        byOutlet.set(record.article.outlet, (byOutlet.get(record.article.outlet) ?? 0) - 1)
        totals.bytes -= record.bytes
        totals.articles -= 1
      }
      const place = await index.add(each.sketch[1]!, { key, sketch: each.sketch, headline: each.headline })
      await db.articles.put(recordOf(each, key, place, record))
      if (each.alias) await db.aliases.put({ address: each.alias, key })
      countTerms(statistics, each.sketch)
      byOutlet.set(each.article.outlet, (byOutlet.get(each.article.outlet) ?? 0) + 1)
      totals.bytes += each.bytes
      totals.articles += 1
      written.push({ id, outcome: record ? 'changed' : 'new' })
    }
    await index.flush()
    totals.outlets += await countOutlets(db, byOutlet)
    await db.counters.bulkPut([totals, statistics])
    return written
  })
}

/** A page cut short by a paywall is no newer text of one that was read in full. */
function isChanged(record: ArticleRecord, { article }: PreparedArticle): boolean {
  if (article.partial && !record.article.partial) return false
  return plainText(record.article) !== plainText(article)
}

const plainText = ({ title, paragraphs }: { title: string; paragraphs: string[] }): string =>
  [title, ...paragraphs].map((text) => text.replace(/\s+/g, ' ').trim()).join('\n')

async function keepRevision(db: CorpusDatabase, { key, lastSeen, article }: ArticleRecord): Promise<void> {
  const kept: RevisionRecord[] = await db.revisions.where('article').equals(key).sortBy('number')
  const surplus = kept.slice(1, Math.max(1, kept.length - MAX_REVISIONS + 2))
  if (surplus.length) await db.revisions.bulkDelete(surplus.map(({ number }) => number!))
  await db.revisions.add({ article: key, seenAt: lastSeen, title: article.title, paragraphs: article.paragraphs })
}

function recordOf(
  { article, address, seenAt, bytes }: PreparedArticle,
  key: number,
  { day, part }: { day: number; part: number },
  earlier: ArticleRecord | undefined,
): ArticleRecord {
  const { id: _, ...kept } = article
  return {
    ...earlier,
    key,
    address: earlier?.address ?? address,
    article: kept,
    day,
    part,
    firstSeen: Math.min(earlier?.firstSeen ?? seenAt, seenAt),
    lastSeen: Math.max(earlier?.lastSeen ?? seenAt, seenAt),
    bytes,
  }
}

/** Adds to each outlet's count, and answers by how many the outlets with articles grew. */
export async function countOutlets(db: CorpusDatabase, byOutlet: Map<string, number>): Promise<number> {
  const names = [...byOutlet.keys()]
  const known = await db.outlets.bulkGet(names)
  let grown = 0
  const changed = names.map((name, at) => {
    const before = known[at]?.articles ?? 0
    const articles = Math.max(0, before + byOutlet.get(name)!)
    grown += Number(articles > 0) - Number(before > 0)
    return { ...known[at], name, articles }
  })
  await db.outlets.bulkPut(changed)
  return grown
}
