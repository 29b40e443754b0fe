import { applyRetention, type Retention } from './apply-retention'
import { type CheckReport, checkAndRepair } from './check-and-repair'
import { emptyBin } from './delete-articles'
import type { CheckedRecord, Corpus } from './schema'

/** A day: a check reads the whole index, some seconds at 100,000 articles. */
const CHECKED_EVERY_MS = 86_400_000

/**
 * What has to be done now and then and never while somebody waits: lets go of what was deleted and of what is
 * older or more than the reader allows, and once a day compares index and texts. Call it after a reply; to be killed in the middle does no harm.
 * @returns what the check found, null where none was due.
 */
export async function keepHouse(
  corpus: Corpus,
  { now, retention }: { now: number; retention?: Retention },
): Promise<CheckReport | null> {
  await emptyBin(corpus, { now })
  if (retention) await applyRetention(corpus, retention, now)
  const last = await loadLastCheck(corpus)
  if (last && now - last.at < CHECKED_EVERY_MS) return null
  const report = await checkAndRepair(corpus)
  await corpus.db.counters.put({ name: 'checked', at: now, ...report })
  return report
}

/** When index and texts were last compared, and what was found; null before the first time. */
export const loadLastCheck = async ({ db }: Corpus): Promise<CheckedRecord | null> =>
  ((await db.counters.get('checked')) as CheckedRecord | undefined) ?? null
