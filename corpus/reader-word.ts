import type { Corpus } from './schema'

/** Keeps the reader's word that two articles tell one story, or do not. It stays said until said otherwise. */
export async function sayStory(
  { db }: Corpus,
  said: { reading: string; other: string; isSame: boolean; now: number },
): Promise<void> {
  const [a, b] = [said.reading, said.other].sort() as [string, string]
  await db.said.put({ a, b, isSame: said.isSame, saidAt: said.now })
}

/** What was said of an article: by the other article's id, true for the same story. */
export async function loadSaid({ db }: Corpus, id: string): Promise<Map<string, boolean>> {
  const pairs = await db.said.where('a').equals(id).or('b').equals(id).toArray()
  return new Map(pairs.map(({ a, b, isSame }) => [a === id ? b : a, isSame]))
}

/** Leaves a claim out beside an article from now on. */
export async function dismissClaim(
  { db }: Corpus,
  { reading, claim, now }: { reading: string; claim: string; now: number },
): Promise<void> {
  await db.dismissed.put({ article: reading, claim, dismissedAt: now })
}

/** The claims left out beside an article. */
export async function loadDismissed({ db }: Corpus, id: string): Promise<Set<string>> {
  const rows = await db.dismissed.where('[article+claim]').between([id, ''], [id, '\uffff']).toArray()
  return new Set(rows.map(({ claim }) => claim))
}
