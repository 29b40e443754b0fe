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
 * Opens the corpus, bringing an older schema up to the newest. One that a newer Sidelight wrote is left alone: what this
 * version does not know it could not keep in step. When another context upgrades or deletes the corpus, this one lets go
 * of it, and whatever is asked of it afterwards fails with Dexie's DatabaseClosedError: open it anew.
 *
 * Every write is flushed to disk before it is acknowledged (`strict`): what was said to be stored survives a loss of power.
 *
 * @throws CorpusUnreadable
 */
export async function openCorpus(options: OpenOptions = {}): Promise<Corpus> {
  const name = options.name ?? CORPUS_NAME
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    ...(options.indexedDB && { indexedDB: options.indexedDB }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  }) as CorpusDatabase
  for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
    const declared = db.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
  db.on('versionchange', () => {
    db.close()
    return false // Dexie's own handler would open it anew at the next request, whatever its version.
  })
  try {
    if ((await findVersion(options.indexedDB ?? globalThis.indexedDB, name)) > NEWEST_VERSION)
      throw new CorpusUnreadable('newer-version')
    await db.open()
    return { db, held: null }
  } catch (cause) {
    db.close()
    throw cause instanceof CorpusUnreadable ? cause : new CorpusUnreadable(reasonOf(cause), cause)
  }
}

/** The schema's version on disk, 0 where there is none; asked beforehand, because Dexie would adapt a newer one to itself. */
async function findVersion(factory: IDBFactory, name: string): Promise<number> {
  const found = (await factory.databases()).find((each) => each.name === name)
  return (found?.version ?? 0) / DEXIE_VERSION_FACTOR
}

/** What browsers throw where storage is switched off, or IndexedDB is not there at all (TypeError: asked of undefined). */
const REFUSALS = ['MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotAllowedError', 'TypeError']

function reasonOf(cause: unknown): UnreadableReason {
  const names = [(cause as Error)?.name, (cause as { inner?: Error })?.inner?.name]
  if (names.includes('VersionError')) return 'newer-version'
  return names.some((name) => name && REFUSALS.includes(name)) ? 'refused' : 'broken'
}
