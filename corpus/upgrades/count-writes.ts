import type { Transaction } from 'dexie'

/** Version 2 counts the writes to the index, so that what is held in memory of it is known to be fresh. */
export async function countWrites(transaction: Transaction): Promise<void> {
  const counters = transaction.table('counters')
  const totals = await counters.get('totals')
  if (totals) await counters.put({ ...totals, writes: 0 })
}
