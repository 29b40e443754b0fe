import type { Article } from '../engine/article'

/** See docs/corpus-format.md. Raised when a reader of the version before could no longer read what is written. */
export const FORMAT_VERSION = 1
export const FORMAT_NAME = 'sidelight-corpus'

/** The first line of a backup. */
export interface HeaderLine {
  format: typeof FORMAT_NAME
  version: number
  exportedAt: string
  articles: number
}

/** An article with all that is known of it. Instants are ISO 8601, ids those of the corpus. */
export interface ArticleLine {
  article: Article
  firstSeen: string
  lastSeen: string
  starred?: true
  /** Other addresses that led to it. */
  aliases?: string[]
  revisions?: { seenAt: string; title: string; paragraphs: string[] }[]
}

/** What the reader said of an outlet. */
export interface OutletLine {
  outlet: { name: string; shownAs?: string; hidden?: true }
}

/** The reader's word on whether two articles tell one story. */
export interface SaidLine {
  said: { articles: [string, string]; same: boolean; at: string }
}

/** A claim left out beside an article. */
export interface DismissedLine {
  dismissed: { article: string; claim: string; at: string }
}

export type BackupLine = HeaderLine | ArticleLine | OutletLine | SaidLine | DismissedLine
