import type { Article } from '../engine/article'
import { MAX_DAYS_APART, rankMatches, type SketchBlock } from '../engine/match/rank-matches'
import { UNKNOWN_DAY } from '../engine/match/sketch'
import type { StoryMatch } from '../engine/story-match'
import { idOfKey } from './article-id'
import type { CorpusTotals } from './count-corpus'
import { RecordFinder } from './find-record'
import { heedReader } from './heed-reader'
import { type HeldIndex, toBlock } from './index/hold-parts'
import { listWindow, nameOfPart, readParts } from './index/read-window'
import { type PreparedArticle, prepareArticle } from './prepare-article'
import { readStatistics, readTotals } from './read-counters'
import type { Corpus, CorpusDatabase } from './schema'

export interface FoundMatches {
  /** The id the article has, or would have, in this corpus. */
  id: string
  /** Best first. What the reader said of an article holds, and hidden outlets are left out. */
  matches: StoryMatch[]
  totals: CorpusTotals
}

/** Which kept articles tell the story of this one. Reads only the days around it, and the articles without a day. */
export async function findMatches(corpus: Corpus, article: Article): Promise<FoundMatches> {
  const { db } = corpus
  const prepared = prepareArticle(article, { firstSeen: 0, lastSeen: 0 })
  const tables = [db.articles, db.aliases, db.sketches, db.counters]
  const [key, { totals, held, window }] = await db.transaction('r', tables, () =>
    Promise.all([findKey(db, prepared), readIndex(corpus, prepared.sketch[1]!)]),
  )
  corpus.held = held
  const id = idOfKey(key)
  const blocks = window.flatMap((name) => held.blocks.get(name) ?? [])
  const ranked = rankMatches({ id, sketch: prepared.sketch }, blocks, held.statistics)
  const { articles, outlets, bytes } = totals
  return { id, matches: await heedReader(corpus, id, ranked), totals: { articles, outlets, bytes } }
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
  for (const part of parts) blocks.set(nameOfPart([part.day, part.part]), toBlock(part))
  return { totals, window: names, held: { writes: totals.writes, statistics, blocks } satisfies HeldIndex }
}

async function findKey(db: CorpusDatabase, prepared: PreparedArticle): Promise<number> {
  const finder = new RecordFinder(db)
  await finder.readAhead([prepared])
  return finder.find(prepared)!.key
}
