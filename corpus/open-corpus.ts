import { Dexie } from 'dexie'
import { CorpusUnreadable, type UnreadableReason } from './corpus-unreadable'
import type { Corpus, CorpusDatabase } from './schema'
import { NEWEST_VERSION, SCHEMA_VERSIONS } from './upgrades/schema-versions'

export interface OpenOptions {
  name?: string
  /** For tests and programs without a browser. */
  indexedDB?: IDBFactory
  IDBKeyRange?: typeof IDBKeyRange
}

export const CORPUS_NAME = 'sidelight'

/** Dexie multiplies the versions it is given, so that half versions fit between. */
const DEXIE_VERSION_FACTOR = 10

/**
 * Opens the corpus, bringing an older schema up to the newest. Never opens one that a newer Sidelight wrote: what
 * this version does not know it could not keep in step.
 *
 * Every write is flushed to disk before it is acknowledged (`strict`): what was said to be stored survives a loss of power.
 *
 * @throws CorpusUnreadable
 */
export async function openCorpus(options: OpenOptions = {}): Promise<Corpus> {
  const db = new Dexie(options.name ?? CORPUS_NAME, {
    chromeTransactionDurability: 'strict',
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  }) as CorpusDatabase
  for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
    const declared = db.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
  try {
    await db.open()
  } catch (cause) {
    db.close()
    throw new CorpusUnreadable(reasonOf(cause), cause)
  }
  if (db.backendDB().version > NEWEST_VERSION * DEXIE_VERSION_FACTOR) {
    db.close()
    throw new CorpusUnreadable('newer-version')
  }
  return { db, held: null }
}

function reasonOf(cause: unknown): UnreadableReason {
  const names = [(cause as Error)?.name, (cause as { inner?: Error })?.inner?.name]
  if (names.includes('VersionError')) return 'newer-version'
  const refusals = ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotAllowedError', 'MissingAPI']
  return names.some((name) => name && refusals.includes(name)) ? 'refused' : 'broken'
}
