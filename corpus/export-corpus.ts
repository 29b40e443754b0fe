import { type ArticleLine, type BackupLine, FORMAT_NAME, FORMAT_VERSION } from './backup-format'
import { toArticle } from './load-articles'
import { readTotals } from './read-counters'
import type { ArticleRecord, Corpus, CorpusDatabase, RevisionRecord } from './schema'

/** Articles read at a time: some 1 MB. */
const BATCH = 100

export interface ExportOptions {
  now: number
  /** Called after each batch. */
  onProgress?: (done: { articles: number; of: number }) => void
  signal?: AbortSignal
}

/**
 * The whole corpus as lines of JSON, each ending with a newline, never more than a batch of it in memory. What is kept
 * while it runs may or may not be among them; each article is whole.
 * @throws the signal's reason when it is aborted.
 */
export async function* exportCorpus({ db }: Corpus, options: ExportOptions): AsyncGenerator<string> {
  const { articles } = await readTotals(db)
  yield line({
    format: FORMAT_NAME,
    version: FORMAT_VERSION,
    exportedAt: new Date(options.now).toISOString(),
    articles,
  })
  for (const { name, shownAs, hidden } of await db.outlets.toArray())
    if (shownAs || hidden)
      yield line({ outlet: { name, ...(shownAs && { shownAs }), ...(hidden && { hidden: true }) } })
  let done = 0
  let after = -1
  for (;;) {
    options.signal?.throwIfAborted()
    const batch = await readBatch(db, after)
    for (const each of batch.records) yield line(articleLine(each, batch))
    done += batch.records.length
    options.onProgress?.({ articles: done, of: Math.max(done, articles) })
    const last = batch.records.at(-1)
    if (!last) break
    after = last.key
  }
  for (const { a, b, isSame, saidAt } of await db.said.toArray())
    yield line({ said: { articles: [a, b], same: isSame, at: instant(saidAt) } })
  for (const { article, claim, dismissedAt } of await db.dismissed.toArray())
    yield line({ dismissed: { article, claim, at: instant(dismissedAt) } })
}

interface Batch {
  records: ArticleRecord[]
  revisions: RevisionRecord[]
  aliases: { address: string; key: number }[]
}

function readBatch(db: CorpusDatabase, after: number): Promise<Batch> {
  return db.transaction('r', [db.articles, db.revisions, db.aliases], async () => {
    const records = await db.articles.where('key').above(after).limit(BATCH).toArray()
    const keys = records.map(({ key }) => key)
    const [revisions, aliases] = await Promise.all([
      db.revisions.where('article').anyOf(keys).toArray(),
      db.aliases.where('key').anyOf(keys).toArray(),
    ])
    return { records, revisions, aliases }
  })
}

function articleLine(record: ArticleRecord, batch: Batch): ArticleLine {
  const revisions = batch.revisions.filter(({ article }) => article === record.key)
  const aliases = batch.aliases.filter(({ key }) => key === record.key).map(({ address }) => address)
  return {
    article: toArticle(record),
    firstSeen: instant(record.firstSeen),
    lastSeen: instant(record.lastSeen),
    ...(record.starred && { starred: true }),
    ...(aliases.length && { aliases }),
    ...(revisions.length && {
      revisions: revisions
        .sort((a, b) => a.seenAt - b.seenAt)
        .map(({ seenAt, title, paragraphs }) => ({ seenAt: instant(seenAt), title, paragraphs })),
    }),
  }
}

const instant = (at: number): string => new Date(at).toISOString()
const line = (content: BackupLine): string => `${JSON.stringify(content)}\n`
