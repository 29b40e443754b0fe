import type { Dexie, Table } from 'dexie'
import type { Article } from '../engine/article'
import type { TermStatistics } from '../engine/match/term-statistics'
import type { CheckReport } from './check-and-repair'
import type { HeldIndex } from './index/hold-parts'

/** One article as kept. Everything else about articles (index parts, counters) can be rebuilt from these records. */
export interface ArticleRecord {
  /** 53-bit hash of `address`; in base 36 it is the article's id outside the corpus. */
  key: number
  /** See address-key.ts. */
  address: string
  /** The newest text seen. The id is not kept twice. */
  article: Omit<Article, 'id'>
  /** Where its sketch and headline stand in the index. */
  day: number
  part: number
  /** Milliseconds since 1970. */
  firstSeen: number
  lastSeen: number
  /** Rough size on disk: two bytes a character and what the index holds. */
  bytes: number
  /** Present only when true: IndexedDB indexes no booleans, and an absent property costs nothing. */
  starred?: 1
}

/** Sketches of up to PART_ARTICLES articles of one day, one after another; the only record a match reads. */
export interface SketchPart {
  day: number
  part: number
  /** The engine's SKETCH_VERSION they are of. Of another one they are renewed from the texts when they are needed. */
  version: number
  keys: Float64Array
  /** Numbers in each sketch, so that they can be told apart whatever their version. */
  lengths: Uint8Array
  sketches: Uint32Array
}

/** What is searched in the library: the same articles as the sketch part of the same place, in the same order. */
export interface HeadlinePart {
  day: number
  part: number
  keys: Float64Array
  /** Folded title and outlet of each, see fold-headline.ts. */
  headlines: string[]
}

/** An address that leads to an article kept under another: a page seen by its own address and by its canonical one. */
export interface AliasRecord {
  address: string
  key: number
}

/** An earlier text of an article, as we saw it. */
export interface RevisionRecord {
  number?: number
  article: number
  /** When this text was last seen, milliseconds since 1970. */
  seenAt: number
  title: string
  paragraphs: string[]
}

export interface OutletRecord {
  /** The name articles give. */
  name: string
  articles: number
  /** The name the reader gave instead; names that are shown alike count as one outlet. */
  shownAs?: string
  hidden?: 1
}

/** The reader's word on whether two articles tell one story; ids in ascending order. */
export interface SaidRecord {
  a: string
  b: string
  isSame: boolean
  saidAt: number
}

/** A claim the reader wants to see no more beside an article. */
export interface DismissedRecord {
  article: string
  claim: string
  dismissedAt: number
}

/** What is counted as it is written, so that no reading has to count. */
export interface TotalsRecord {
  name: 'totals'
  articles: number
  /** Distinct outlet names with at least one article. */
  outlets: number
  bytes: number
  /** Goes up with every change of the index: what another context holds of it in memory is stale when it differs. */
  writes: number
}

/** A deleted article, kept for a while so that it can be brought back. */
export interface BinRecord {
  /** All that went with one click. */
  batch: number
  key: number
  deletedAt: number
  record: ArticleRecord
  revisions: RevisionRecord[]
  aliases: string[]
}

/** When index and texts were last compared, and what was found. */
export interface CheckedRecord extends CheckReport {
  name: 'checked'
  /** Milliseconds since 1970. */
  at: number
}

export interface StatisticsRecord extends TermStatistics {
  name: 'statistics'
}

export type CorpusDatabase = Dexie & {
  articles: Table<ArticleRecord, number>
  sketches: Table<SketchPart, [number, number]>
  headlines: Table<HeadlinePart, [number, number]>
  aliases: Table<AliasRecord, string>
  revisions: Table<RevisionRecord, number>
  outlets: Table<OutletRecord, string>
  said: Table<SaidRecord, [string, string]>
  dismissed: Table<DismissedRecord, [string, string]>
  bin: Table<BinRecord, [number, number]>
  counters: Table<TotalsRecord | StatisticsRecord | CheckedRecord, string>
}

/** An open corpus. Only contexts of the extension itself may hold one. */
export interface Corpus {
  db: CorpusDatabase
  /** See index/hold-parts.ts; null until the first match. */
  held: HeldIndex | null
}
