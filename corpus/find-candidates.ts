import { Dexie } from 'dexie'
import type { Article } from '../engine/article'
import { MAX_DAYS_APART, rankMatches } from '../engine/match/rank-matches'
import { UNKNOWN_DAY } from '../engine/match/sketch'
import type { StoryMatch } from '../engine/story-match'
import { idOfKey, keyOfId } from './article-id'
import type { CorpusTotals } from './count-corpus'
import { RecordFinder } from './find-record'
import { joinSketches } from './index/index-part'
import { Shortlist } from './index/shortlist'
import { type PreparedArticle, prepareArticle } from './prepare-article'
import { readStatistics, readTotals } from './read-counters'
import type { Corpus, CorpusDatabase, SketchPart } from './schema'

export interface FoundMatches {
  /** The id the article has, or would have, in this corpus. */
  id: string
  /** Best first. */
  matches: StoryMatch[]
  totals: CorpusTotals
}

/** Articles weighed exactly: those that share most with the one read. A story has tens of accounts, not hundreds. */
const SHORTLISTED = 300

/** Which kept articles tell the story of this one. Reads only the days around it, and the articles without a day. */
export async function findMatches({ db }: Corpus, article: Article): Promise<FoundMatches> {
  const prepared = prepareArticle(article, { firstSeen: 0, lastSeen: 0 })
  const { sketch } = prepared
  const tables = [db.articles, db.aliases, db.sketches, db.counters]
  const [{ key }, parts, statistics, { articles, outlets, bytes }] = await db.transaction('r', tables, () =>
    Promise.all([findKey(db, prepared), readParts(db, sketch[1]!), readStatistics(db), readTotals(db)]),
  )
  const id = idOfKey(key)
  const shortlist = new Shortlist(sketch, statistics, SHORTLISTED)
  for (const part of parts) shortlist.offer(part)
  const best = shortlist.best().filter((candidate) => candidate.key !== key)
  const block = {
    ids: best.map((candidate) => idOfKey(candidate.key)),
    sketches: joinSketches(best.map((candidate) => candidate.sketch)),
  }
  const matches = rankMatches({ id, sketch }, [block], statistics)
  return { id, matches: await dropHidden(db, matches), totals: { articles, outlets, bytes } }
}

function readParts(db: CorpusDatabase, day: number): Promise<SketchPart[]> {
  const place = db.sketches.where('[day+part]')
  if (day === UNKNOWN_DAY) return place.above([Dexie.minKey, Dexie.minKey]).toArray()
  const from = [day - MAX_DAYS_APART, Dexie.minKey]
  const to = [day + MAX_DAYS_APART, Dexie.maxKey]
  const undated = [UNKNOWN_DAY, Dexie.minKey]
  return Promise.all([
    place.between(from, to).toArray(),
    db.sketches.where('[day+part]').above(undated).toArray(),
  ]).then((found) => found.flat())
}

async function findKey(db: CorpusDatabase, prepared: PreparedArticle): Promise<{ key: number }> {
  const finder = new RecordFinder(db)
  await finder.readAhead([prepared])
  return finder.find(prepared)!
}

/** Outlets that the reader hid are no part of any comparison. */
async function dropHidden(db: CorpusDatabase, matches: StoryMatch[]): Promise<StoryMatch[]> {
  const outlets = await db.outlets.toArray()
  const hidden = new Set(outlets.filter((outlet) => outlet.hidden).map(({ name }) => name))
  if (hidden.size === 0) return matches
  const records = await db.articles.bulkGet(matches.map((match) => keyOfId(match.id)))
  return matches.filter((_, at) => records[at] && !hidden.has(records[at].article.outlet))
}
