import { isSameText } from './merge-article'
import type { SeenText } from './prepare-article'
import type { CorpusDatabase } from './schema'
import { weighText } from './weigh-text'

/** Earlier texts of one article that are kept. A page that changes with every visit must not fill the disk. */
export const MAX_REVISIONS = 20

/**
 * Adds earlier texts of an article to those kept, within the caller's transaction. One that is kept already is not kept
 * twice; when there are too many, the first and the latest stay.
 * @returns by how many bytes its revisions grew.
 */
export async function keepRevisions(db: CorpusDatabase, key: number, texts: readonly SeenText[]): Promise<number> {
  const kept = await db.revisions.where('article').equals(key).toArray()
  const all: (SeenText & { number?: number })[] = [...kept]
  for (const text of texts)
    if (!all.some((other) => other.seenAt === text.seenAt && isSameText(other, text))) all.push(text)
  all.sort((a, b) => a.seenAt - b.seenAt)
  const surplus = all.splice(1, Math.max(0, all.length - MAX_REVISIONS))
  await db.revisions.bulkDelete(surplus.flatMap(({ number }) => number ?? []))
  const added = all.filter(({ number }) => number === undefined)
  await db.revisions.bulkAdd(
    added.map(({ seenAt, title, paragraphs }) => ({ article: key, seenAt, title, paragraphs })),
  )
  return bytesOf(added) - bytesOf(surplus.filter(({ number }) => number !== undefined))
}

const bytesOf = (texts: readonly SeenText[]): number => texts.reduce((sum, text) => sum + weighText(text), 0)
