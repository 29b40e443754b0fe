import type { CorpusDatabase } from './schema'

/** Adds to each outlet's count of articles within the caller's transaction, and answers by how many the outlets that have any grew. */
export async function countOutlets(db: CorpusDatabase, byOutlet: ReadonlyMap<string, number>): Promise<number> {
  const names = [...byOutlet.keys()]
  const known = await db.outlets.bulkGet(names)
  let grown = 0
  const changed = names.map((name, at) => {
    const before = known[at]?.articles ?? 0
    const articles = Math.max(0, before + byOutlet.get(name)!)
    grown += Number(articles > 0) - Number(before > 0)
    return { ...known[at], name, articles }
  })
  await db.outlets.bulkPut(changed)
  return grown
}
