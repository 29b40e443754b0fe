import { hashAddress } from './hash-address'
import type { ArticleRecord, CorpusDatabase } from './schema'

/** The record of an address and, where there is none, the key it is to get. Read within the caller's transaction. */
export interface FoundRecord {
  key: number
  record: ArticleRecord | undefined
}

/** Looks an address up, by its alias too. A key taken by another address (see hash-address.ts) passes to the next one. */
export async function findRecord(db: CorpusDatabase, address: string, alias: string | null): Promise<FoundRecord> {
  const own = await findByAddress(db, address)
  if (own.record || alias === null) return own.record ? own : ((await findByAlias(db, address)) ?? own)
  const other = await findByAddress(db, alias)
  return other.record ? other : ((await findByAlias(db, alias)) ?? own)
}

async function findByAddress(db: CorpusDatabase, address: string): Promise<FoundRecord> {
  let key = hashAddress(address)
  let record = await db.articles.get(key)
  while (record && record.address !== address) {
    key += 1
    record = await db.articles.get(key)
  }
  return { key, record }
}

async function findByAlias(db: CorpusDatabase, address: string): Promise<FoundRecord | null> {
  const alias = await db.aliases.get(address)
  const record = alias && (await db.articles.get(alias.key))
  return record ? { key: record.key, record } : null
}
