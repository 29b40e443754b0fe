import type { Article } from '../engine/article'
import { capArticle } from '../engine/cap-article'
import type { Sketch } from '../engine/match/sketch'
import { sketchArticle } from '../engine/match/sketch-article'
import { addressKey, plainAddress } from './address-key'
import { foldHeadline } from './fold-headline'

/** An article with all that is worked out of it before a transaction begins, so that no transaction waits for us. */
export interface PreparedArticle {
  article: Article
  address: string
  /** Its own address where the canonical one is another. */
  alias: string | null
  sketch: Sketch
  headline: string
  /** Milliseconds since 1970. */
  seenAt: number
  bytes: number
}

/** Bytes a record takes beyond its text: names of fields, counters, its place in the index. */
const BYTES_AROUND = 400

/** Caps, addresses and sketches an article: the slow part of keeping it, about a millisecond. */
export function prepareArticle(read: Article, seenAt: number): PreparedArticle {
  const article = capArticle(read)
  const address = addressKey(article)
  const own = plainAddress(article.url)
  const sketch = sketchArticle(article)
  const characters = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, article.title.length)
  return {
    article,
    address,
    alias: own !== null && own !== address ? own : null,
    sketch,
    headline: foldHeadline(article),
    seenAt,
    bytes: 2 * characters + sketch.byteLength + BYTES_AROUND,
  }
}
