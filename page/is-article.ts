import type { ArticleSignal } from './signals/article-signal'
import { MANY_PARAGRAPHS, readTextShape } from './signals/text-shape'
import { weighAddress } from './signals/weigh-address'
import { weighForms } from './signals/weigh-forms'
import { weighHeadline } from './signals/weigh-headline'
import { weighStructuredData } from './signals/weigh-structured-data'
import { weighText } from './signals/weigh-text'

export interface ArticleVerdict {
  isArticle: boolean
  /** Sum of the weights; `isArticle` from `ARTICLE_SCORE` on. */
  score: number
  signals: ArticleSignal[]
}

/**
 * Score from which a page is taken for an article. No single signal reaches it, so one site's change of metadata neither makes
 * nor breaks an article. Sane range 4–6; chosen on 181 real article pages and the project's own awkward non-articles.
 */
const ARTICLE_SCORE = 5

/** The most that headline, text and forms can add to what data and address say: many paragraphs, and one headline. */
const MOST_OF_TEXT = 4

/**
 * Whether the page is one article rather than a front, a list, a shop, a form or an application. Reads the page only; its text only
 * where data and address leave it open.
 */
export function isArticle(document: Document, url: string): boolean {
  const stated = sum([...weighStructuredData(document), ...weighAddress(url)])
  return stated + MOST_OF_TEXT >= ARTICLE_SCORE && weighPage(document, url).isArticle
}

/** The same with its reasons, for the debug view. At most a few milliseconds on any page. */
export function weighPage(document: Document, url: string): ArticleVerdict {
  const shape = readTextShape(document)
  const signals = [
    ...weighStructuredData(document),
    ...weighAddress(url),
    ...weighHeadline(document),
    ...weighText(shape),
    // Beside a whole text a form is for subscribing; without one the form is the page.
    ...(shape.prose < MANY_PARAGRAPHS ? weighForms(document) : []),
  ]
  const score = sum(signals)
  return { isArticle: score >= ARTICLE_SCORE && shape.prose > 0, score, signals }
}

function sum(signals: ArticleSignal[]): number {
  return signals.reduce((total, { weight }) => total + weight, 0)
}
