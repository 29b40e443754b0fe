import type { Article } from '../engine/article'
import { lookAround, MAX_DAYS_APART, type SketchBlock } from '../engine/match/look-around'
import { SKETCH_VERSION, UNKNOWN_DAY } from '../engine/match/sketch'
import { VERIFIED, verifyMatches } from '../engine/match/verify-matches'
import type { StoryMatch } from '../engine/story-match'
import { idOfKey, keyOfId } from './article-id'
import type { CorpusTotals } from './count-corpus'
import { RecordFinder } from './find-record'
import { heedReader } from './heed-reader'
import { type HeldIndex, toBlock } from './index/hold-parts'
import { listWindow, nameOfPart, readParts } from './index/read-window'
import { toArticle } from './load-articles'
import { type PreparedArticle, prepareArticle } from './prepare-article'
import { readStatistics, readTotals } from './read-counters'
import { renewSketches, type StalePlace } from './renew-sketches'
import type { Corpus, CorpusDatabase } from './schema'

export interface FoundMatches {
  /** The id the article has, or would have, in this corpus. */
  id: string
  /** Best first. What the reader said of an article holds, and hidden outlets are left out. */
  matches: StoryMatch[]
  totals: CorpusTotals
  /** Parts of the days around that could not be read yet, to be renewed when there is time (renew-sketches.ts). */
  stale: StalePlace[]
}

/** Parts renewed while the reader waits, about half a second, nearest days first. */
const RENEWED_AT_ONCE = 16

/** Which kept articles tell the story of this one. Reads only the days around it, and the articles without a day. */
export async function findMatches(corpus: Corpus, article: Article): Promise<FoundMatches> {
  const { db } = corpus
  const prepared = prepareArticle(article, { firstSeen: 0, lastSeen: 0 })
  const tables = [db.articles, db.aliases, db.sketches, db.counters]
  const read = () =>
    db.transaction('r', tables, () => Promise.all([findKey(db, prepared), readIndex(corpus, prepared.sketch[1]!)]))
  let [key, index] = await read()
  if (index.stale.length > 0) {
    await renewSketches(corpus, index.stale.slice(0, RENEWED_AT_ONCE))
    ;[key, index] = await read()
  }
  const { totals, held, window, stale } = index
  corpus.held = held
  const id = idOfKey(key)
  const blocks = window.flatMap((name) => held.blocks.get(name) ?? [])
  const look = lookAround({ id, sketch: prepared.sketch }, blocks, held.statistics)
  const texts = await loadTexts(
    db,
    look.candidates.slice(0, VERIFIED).map((candidate) => candidate.id),
  )
  const ranked = verifyMatches(look, prepared.article, texts)
  const { articles, outlets, bytes } = totals
  return { id, matches: await heedReader(corpus, id, ranked), totals: { articles, outlets, bytes }, stale }
}

/** Articles by id; those deleted since the index was read are left out. */
async function loadTexts(db: CorpusDatabase, ids: string[]): Promise<Map<string, Article>> {
  const records = await db.articles.bulkGet(ids.map(keyOfId))
  return new Map(records.flatMap((record, at) => (record?.article ? [[ids[at]!, toArticle(record)] as const] : [])))
}

/** The index around a day: from memory what is held and fresh, the rest from disk. */
async function readIndex({ db, held }: Corpus, day: number) {
  const window = day === UNKNOWN_DAY ? null : { day, daysApart: MAX_DAYS_APART }
  const [totals, places] = await Promise.all([readTotals(db), listWindow(db, window)])
  const fresh = held?.writes === totals.writes ? held : null
  const missing = places.filter((place) => !fresh?.blocks.has(nameOfPart(place)))
  const [parts, statistics] = await Promise.all([readParts(db, missing), fresh ? fresh.statistics : readStatistics(db)])
  const names = places.map(nameOfPart)
  const blocks = new Map<string, SketchBlock>()
  for (const name of names) {
    const block = fresh?.blocks.get(name)
    if (block) blocks.set(name, block)
  }
  const stale: StalePlace[] = []
  for (const part of parts) {
    if (part.version === SKETCH_VERSION) blocks.set(nameOfPart([part.day, part.part]), toBlock(part))
    else stale.push([part.day, part.part])
  }
  stale.sort((a, b) => Math.abs(a[0] - day) - Math.abs(b[0] - day))
  return { totals, stale, window: names, held: { writes: totals.writes, statistics, blocks } satisfies HeldIndex }
}

async function findKey(db: CorpusDatabase, prepared: PreparedArticle): Promise<number> {
  const finder = new RecordFinder(db)
  await finder.readAhead([prepared])
  return finder.find(prepared)!.key
}
