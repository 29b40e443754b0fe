import type { Article } from '../../engine/article'
import type { CompareReply } from '../../messages/protocol'
import type { Settings } from '../../settings/settings'

export type ComparedReply = Extract<CompareReply, { kind: 'compared' }>

export interface ShelfTotals {
  articles: number
  outlets: number
  /** Rough size on disk. */
  bytes: number
}

/** One line of the list of articles. */
export interface ShelfArticle {
  id: string
  title: string
  outlet: string
  url: string
  /** ISO 8601 instant or bare date; null when unknown. */
  publishedAt: string | null
  language: string | null
  paragraphs: number
  isPartial: boolean
  isStarred: boolean
}

export interface ArticleQuery {
  words: string
  /** Names that articles give their outlet; null for all. */
  outlets: string[] | null
  /** Bare dates, both included; '' for no bound. */
  from: string
  to: string
  isStarred: boolean
}

/** A story of two outlets or more. */
export interface ShelfStory {
  /** An article of it, by which it is opened. */
  id: string
  title: string
  language: string | null
  outlets: string[]
  articles: number
  /** Bare dates of its first and last article; null when none is known. */
  firstDay: string | null
  lastDay: string | null
}

/** A piece of a long list, and how to get the next. */
export interface Page<Row> {
  rows: Row[]
  more: (() => Promise<Page<Row>>) | null
}

export interface OpenedStory {
  /** The article that the others are compared with. */
  reading: Article
  reply: ComparedReply
}

/** An outlet as shown: one, or several under one name. */
export interface ShelfOutlet {
  name: string
  given: string[]
  articles: number
  isHidden: boolean
}

/** Something of a file that was left out, and why. */
export interface LeftOut {
  file: string
  /** From 1; null where the whole file is meant. */
  line: number | null
  reason: LeftOutReason
  field: string | null
}
export type LeftOutReason =
  | 'not-json'
  | 'not-an-article'
  | 'no-paragraphs'
  | 'too-long'
  | 'newer-format'
  | 'unknown-kind'
  | 'bad-field'
  | 'unknown-ending'
  | 'unreadable'

export interface ImportState {
  state: 'running' | 'done' | 'cancelled' | 'full' | 'failed'
  added: number
  changed: number
  known: number
  leftOutCount: number
  leftOut: LeftOut[]
}

export interface RetentionPreview {
  articles: number
  bytes: number
  examples: { id: string; title: string; outlet: string; lastSeen: number }[]
}

/** What the library asks of the corpus. Every call may reject with what the database threw. */
export interface Shelf {
  count(): Promise<ShelfTotals>
  listArticles(query: ArticleQuery): Promise<Page<ShelfArticle>>
  readArticle(id: string): Promise<Article | null>
  starArticle(id: string, isStarred: boolean): Promise<boolean>
  /** The batch to bring them back by. */
  deleteArticles(ids: string[]): Promise<number>
  undoDelete(batch: number): Promise<void>
  /** Newest first. */
  listStories(): Promise<Page<ShelfStory>>
  /** Null where nothing kept tells the same story, or the article is gone. */
  openStory(id: string): Promise<OpenedStory | null>
  sayStory(reading: string, other: string, isSame: boolean): Promise<void>
  dismissClaim(reading: string, claim: string): Promise<void>
  listOutlets(): Promise<ShelfOutlet[]>
  /** Under a name that is taken, they count as one outlet with it; '' gives back the name that the articles give. */
  renameOutlet(given: string[], name: string): Promise<void>
  hideOutlet(given: string[], isHidden: boolean): Promise<void>
  importFiles(files: File[], signal: AbortSignal, onProgress: (so: ImportState) => void): Promise<ImportState>
  /** Saves the whole corpus as a file. */
  exportAll(onProgress: (done: number, of: number) => void): Promise<void>
  saveText(name: string, text: string, type: string): void
  previewRetention(retention: Settings['retention']): Promise<RetentionPreview>
  /** The number of articles deleted. */
  applyRetention(retention: Settings['retention']): Promise<number>
  deleteEverything(): Promise<void>
}
