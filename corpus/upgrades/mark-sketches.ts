import type { Transaction } from 'dexie'

/** No engine ever made sketches of this version: they are renewed from the texts when they are needed. */
const OLDER_THAN_ALL = 0

/**
 * Version 2 counts the writes to the index, so that what is held in memory of it is known to be fresh, and says of
 * sketches which engine made them.
 */
export async function markSketches(transaction: Transaction): Promise<void> {
  const counters = transaction.table('counters')
  const totals = await counters.get('totals')
  if (totals) await counters.put({ ...totals, writes: 0 })
  await transaction
    .table('sketches')
    .toCollection()
    .modify((part) => {
      part.version = OLDER_THAN_ALL
      part.lengths = new Uint8Array(part.keys.length)
      part.sketches = new Uint32Array()
    })
}
