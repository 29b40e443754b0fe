import { BrokenLine, type BrokenReason } from './broken-line'
import { isFull } from './is-full'
import { type PreparedArticle, prepareArticle } from './prepare-article'
import { type BackupContent, readBackupLine } from './read-backup-line'
import type { NumberedLine } from './read-lines'
import type { Corpus } from './schema'
import { writeArticles } from './write-articles'
import { startSlices } from './yield-to-others'

/** Articles written in one transaction: fewer flush to disk more often, more hold the worker longer. */
const BATCH = 100

/** Broken lines named one by one; beyond them they are only counted. */
const MAX_NAMED = 1000

export interface ImportReport {
  /** `full`: disk or allowance; what was stored until then stays. */
  ended: 'done' | 'cancelled' | 'full' | 'newer-format'
  /** Lines read, broken ones among them. */
  lines: number
  added: number
  changed: number
  /** Articles that were there already. */
  known: number
  broken: { line: number; reason: BrokenReason; field: string | null }[]
  brokenCount: number
}

export interface ImportOptions {
  now: number
  /** Called after each batch with the counts so far. */
  onProgress?: (report: Readonly<ImportReport>) => void
  signal?: AbortSignal
}

/**
 * Takes in lines of a backup or of bare articles, merging them into what is kept: the same lines twice change nothing.
 * A broken line is named and passed over. Others of this context get their turn all the while.
 * @throws what the database throws, except that it is full.
 */
export async function importCorpus(
  corpus: Corpus,
  lines: AsyncIterable<NumberedLine>,
  options: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    ended: 'done',
    lines: 0,
    added: 0,
    changed: 0,
    known: 0,
    broken: [],
    brokenCount: 0,
  }
  const giveTurn = startSlices()
  let batch: PreparedArticle[] = []
  const flush = async () => {
    for (const { outcome } of await writeArticles(corpus, batch)) report[COUNTED[outcome]]++
    batch = []
    options.onProgress?.(report)
  }
  try {
    for await (const { number, text } of lines) {
      if (options.signal?.aborted) return { ...report, ended: 'cancelled' }
      report.lines++
      try {
        if (text === null) throw new BrokenLine('too-long')
        if (!text.trim()) continue
        const content = readBackupLine(text, options.now)
        if (content.kind === 'article') batch.push(prepareArticle(content.article, content.history, content.aliases))
        else await keep(corpus, content)
      } catch (cause) {
        if (!(cause instanceof BrokenLine)) throw cause
        if (cause.reason === 'newer-format') return { ...report, ended: 'newer-format' }
        report.brokenCount++
        if (report.broken.length < MAX_NAMED)
          report.broken.push({ line: number, reason: cause.reason, field: cause.field })
      }
      await giveTurn()
      if (batch.length >= BATCH) await flush()
    }
    await flush()
  } catch (cause) {
    if (isFull(cause)) return { ...report, ended: 'full' }
    throw cause
  }
  return report
}

const COUNTED = { new: 'added', changed: 'changed', 'seen-again': 'known' } as const

/** Keeps what a backup says beside articles. A word said later wins. */
async function keep({ db }: Corpus, content: Exclude<BackupContent, { kind: 'article' }>): Promise<void> {
  if (content.kind === 'outlet')
    await db.transaction('rw', db.outlets, async () => {
      const kept = await db.outlets.get(content.outlet.name)
      await db.outlets.put({ articles: 0, ...content.outlet, ...kept })
    })
  if (content.kind === 'said')
    await db.transaction('rw', db.said, async () => {
      const kept = await db.said.get([content.said.a, content.said.b])
      if (!kept || kept.saidAt < content.said.saidAt) await db.said.put(content.said)
    })
  if (content.kind === 'dismissed') await db.dismissed.put(content.dismissed)
}
