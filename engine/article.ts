/** A stretch of an article's text: UTF-16 offsets `[start, end)` into `paragraphs[paragraph]`. */
export interface Passage {
  paragraph: number
  start: number
  end: number
}

/** What a page says it is; null where it does not say. */
export type ArticleKind = 'news' | 'opinion' | 'analysis' | 'live' | 'press-release'

/** One outlet's account, as read: body paragraphs only, plain text, no captions, promos or forms. */
export interface Article {
  id: string
  url: string
  /** A person's word for the publisher: "Associated Press", not "apnews.com". */
  outlet: string
  title: string
  /** ISO 8601 instant or bare date; null when unknown, and unknown is never far away. */
  publishedAt: string | null
  paragraphs: string[]
  canonicalUrl?: string | null
  authors?: string[]
  modifiedAt?: string | null
  section?: string | null
  /** BCP 47 primary language subtag, such as `en`; null when it cannot be told. */
  language?: string | null
  /** The agency credited for the text, such as "AP"; null when none is. */
  wire?: string | null
  /** True when the page holds only the beginning of the article. */
  partial?: boolean
  kind?: ArticleKind | null
}
