import type { Transaction } from 'dexie'
import { markSketches } from './mark-sketches'

/** One shipped schema. A version, once shipped, never changes; what follows is a new one. */
export interface SchemaVersion {
  version: number
  stores: Record<string, string | null>
  upgrade?: (transaction: Transaction) => Promise<unknown>
}

/** Every schema that was ever shipped, oldest first. Each has a frozen database under tests/corpus/upgrades. */
export const SCHEMA_VERSIONS: SchemaVersion[] = [
  {
    version: 1,
    stores: {
      articles: 'key, lastSeen, starred, story',
      sketches: '[day+part]',
      headlines: '[day+part]',
      aliases: 'address',
      revisions: '++number, article',
      outlets: 'name',
      said: '[a+b], a, b',
      dismissed: '[article+claim]',
      counters: 'name',
    },
  },
  {
    version: 2,
    stores: {
      articles: 'key, [lastSeen+key], starred',
      aliases: 'address, key',
      outlets: 'name, hidden',
      bin: '[batch+key], deletedAt',
    },
    upgrade: markSketches,
  },
]

export const NEWEST_VERSION = SCHEMA_VERSIONS.at(-1)!.version
