import type { Article } from '../engine/article'

/** A picture's words, standing after a paragraph of the body (counted from 0). */
export interface Caption {
  afterParagraph: number
  text: string
  credit: string
}

/** An invented account as it is kept on disk: the server makes its address out of `host` and `path`. */
export interface StoryArticle extends Article {
  /** The outlet's slug: its pages are at `<host>.localhost`. */
  host: string
  path: string
  standfirst: string | null
  authors: string[]
  section: string
  language: string
  captions: Caption[]
}

/** What an outlet's page may link to. */
export interface Stand {
  /** Address of the index of all outlets. */
  index: string
  /** All sample articles, with their addresses filled in. */
  articles: StoryArticle[]
}
