import type { Corpus } from './schema'

/** An outlet as shown: one, or several that the reader gave one name. */
export interface OutletRow {
  name: string
  /** The names that articles give. */
  given: string[]
  articles: number
  /** Left out of every comparison. */
  isHidden: boolean
}

/** Outlets with articles, by name. */
export async function listOutlets({ db }: Corpus): Promise<OutletRow[]> {
  const rows = new Map<string, OutletRow>()
  for (const { name, articles, shownAs, hidden } of await db.outlets.toArray()) {
    if (articles === 0) continue
    const row = rows.get(shownAs ?? name) ?? { name: shownAs ?? name, given: [], articles: 0, isHidden: false }
    row.given.push(name)
    row.articles += articles
    row.isHidden ||= hidden === 1
    rows.set(row.name, row)
  }
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name))
}
