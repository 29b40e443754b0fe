import { emptyStatistics } from '../engine/match/term-statistics'
import type { CorpusDatabase, StatisticsRecord, TotalsRecord } from './schema'

/** What is counted as it is written; zeros in a new corpus. */
export async function readTotals(db: CorpusDatabase): Promise<TotalsRecord> {
  const kept = (await db.counters.get('totals')) as TotalsRecord | undefined
  return kept ?? { name: 'totals', articles: 0, outlets: 0, bytes: 0, writes: 0 }
}

/** How many articles each term stands in, see engine/match/term-statistics.ts. */
export async function readStatistics(db: CorpusDatabase): Promise<StatisticsRecord> {
  const kept = (await db.counters.get('statistics')) as StatisticsRecord | undefined
  return kept ?? { name: 'statistics', ...emptyStatistics() }
}
