import { UNKNOWN_DAY } from '../engine/match/sketch'
import { foldText, OUTLET_MARK } from './fold-headline'
import type { Corpus, CorpusDatabase, HeadlinePart } from './schema'

export interface SearchQuery {
  /** Each must begin a word of title or outlet; case and accents aside. */
  words?: string
  /** Names that articles give their outlet. */
  outlets?: readonly string[]
  /** Days since 1970, both ends included; UNKNOWN_DAY for those without a day. */
  days?: { from: number; to: number }
  starred?: boolean
}

/** An article's place in the list: after it the next page begins. */
export interface SearchPlace {
  day: number
  part: number
  index: number
}

type PartKey = [number, number]

/** Parts read at once, first few, then more, so that the first rows come soon and a rare word is found soon too. */
const FIRST_PARTS = 4
const MOST_PARTS = 256

/** Keys of articles whose headline answers the query, newest day first, those without a day last. */
export async function searchHeadlines(
  { db }: Corpus,
  query: SearchQuery,
  from: SearchPlace | null,
  limit: number,
): Promise<{ keys: number[]; next: SearchPlace | null }> {
  const answers = lineTest(query)
  const starred = query.starred ? new Set(await db.articles.where('starred').equals(1).primaryKeys()) : null
  const left = (await readPartKeys(db, query.days)).filter((key) => !from || !isBefore(key, from))
  const keys: number[] = []
  for (let size = FIRST_PARTS; left.length > 0; size = Math.min(2 * size, MOST_PARTS)) {
    for (const part of await db.headlines.bulkGet(left.splice(0, size))) {
      if (!part) continue
      for (let index = startIn(part, from); index >= 0; index--) {
        const key = part.keys[index]!
        if ((starred && !starred.has(key)) || !answers(part.headlines[index]!)) continue
        keys.push(key)
        if (keys.length === limit) return { keys, next: { day: part.day, part: part.part, index } }
      }
    }
  }
  return { keys, next: null }
}

/** Newest first. */
async function readPartKeys(db: CorpusDatabase, days: SearchQuery['days']): Promise<PartKey[]> {
  const table = db.headlines.where('[day+part]')
  const found = days ? table.between([days.from, 0], [days.to + 1, 0]) : table.aboveOrEqual([0, 0])
  const keys = (await found.primaryKeys()) as unknown as PartKey[]
  const dated = keys.filter(([day]) => day !== UNKNOWN_DAY).reverse()
  return [...dated, ...keys.filter(([day]) => day === UNKNOWN_DAY).reverse()]
}

function isBefore([day, part]: PartKey, from: SearchPlace): boolean {
  const rank = (each: number) => (each === UNKNOWN_DAY ? -1 : each)
  return day === from.day ? part > from.part : rank(day) > rank(from.day)
}

const startIn = ({ day, part, keys }: HeadlinePart, from: SearchPlace | null): number =>
  from && day === from.day && part === from.part ? from.index - 1 : keys.length - 1

function lineTest({ words, outlets }: SearchQuery): (line: string) => boolean {
  const wanted = foldText(words ?? '')
    .split(' ')
    .filter(Boolean)
  const beginnings = wanted.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${quoteRegExp(word)}`, 'u'))
  const names = outlets && new Set(outlets.map(foldText))
  return (line) =>
    wanted.every((word, at) => line.includes(word) && beginnings[at]!.test(line)) &&
    (!names || names.has(line.slice(line.indexOf(OUTLET_MARK) + 1)))
}

const quoteRegExp = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
