import { readTotals } from './read-counters'
import type { Corpus } from './schema'

export interface CorpusTotals {
  articles: number
  outlets: number
  /** Rough size on disk. */
  bytes: number
}

/** How much is kept, from counters: it costs one read at any size. */
export async function countCorpus({ db }: Corpus): Promise<CorpusTotals> {
  const { articles, outlets, bytes } = await readTotals(db)
  return { articles, outlets, bytes }
}
