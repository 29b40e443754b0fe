import type { Article } from '../engine/article'
import { capArticle } from '../engine/cap-article'
import type { Sketch } from '../engine/match/sketch'
import { sketchArticle } from '../engine/match/sketch-article'
import { addressKey, plainAddress } from './address-key'
import { foldHeadline } from './fold-headline'
import { weighText } from './weigh-text'

/** A text of an article and when it was last seen, milliseconds since 1970. */
export interface SeenText {
  seenAt: number
  title: string
  paragraphs: string[]
}

/** What is known of an article beside its text: all of it when it comes from a backup, hardly any at a first reading. */
export interface ArticleHistory {
  /** Milliseconds since 1970. */
  firstSeen: number
  lastSeen: number
  isStarred?: boolean
  revisions?: SeenText[]
}

/** An article with all that is worked out of it before a transaction begins, so that no transaction waits for us. */
export interface PreparedArticle {
  article: Article
  history: ArticleHistory
  address: string
  /** Its own address, the canonical one aside; null where it has none. */
  own: string | null
  /** Other addresses that lead to it: its own where the canonical one is another, and those of a backup. */
  aliases: string[]
  sketch: Sketch
  headline: string
  bytes: number
}

/** Bytes a record takes beyond its text: names of fields, counters, its place in the index. */
const BYTES_AROUND = 400

/** Caps, addresses and sketches an article: the slow part of keeping it, about a millisecond. */
export function prepareArticle(read: Article, history: ArticleHistory, known: readonly string[] = []): PreparedArticle {
  const article = capArticle(read)
  const address = addressKey(article)
  const own = plainAddress(article.url)
  const sketch = sketchArticle(article)
  return {
    article,
    history,
    address,
    own,
    aliases: [...new Set(own === null ? known : [own, ...known])].filter((alias) => alias !== address),
    sketch,
    headline: foldHeadline(article),
    bytes: weighText(article) + sketch.byteLength + BYTES_AROUND,
  }
}
