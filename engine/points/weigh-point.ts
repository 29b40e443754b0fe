import type { PreparedArticle } from '../compare/prepare-article'
import type { PointReason, SentenceRef } from '../comparison'

/** Share of the independent reports that makes a point one of many outlets; at least two. */
const MANY_OUTLETS_SHARE = 0.5
/** A point in the first quarter of an article is told early. */
const EARLY_PLACE = 0.25
const QUOTED = /["“«„][^"”»“]{12,}["”»“]/u
const REPLY =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|rebut(?:s|ted)?|respond(?:s|ed)?|refut(?:e|es|ed)|apologi[sz](?:e|es|ed)|declined)\b/iu
const NUMBER = /\p{N}/u
/** How much each reason adds to a point's weight; spread and place count most. Chosen by hand, to sum to 1. */
const SHARES = { spread: 0.4, place: 0.25, statement: 0.15, reply: 0.1, number: 0.1 }

export interface PointWeight {
  weight: number
  reasons: PointReason[]
}

/** How much a reader would want a point: who reports it, how early, and what it is. */
export function weighPoint(
  sentences: SentenceRef[],
  articles: Map<string, PreparedArticle>,
  independentReports: number,
  reportsInAll: number,
  isEnglish: boolean,
): PointWeight {
  const texts = sentences.map((ref) => articles.get(ref.article)?.sentences[ref.sentence]?.text ?? '')
  const place = Math.min(
    ...sentences.map((ref) => ref.sentence / Math.max(1, articles.get(ref.article)?.sentences.length ?? 1)),
  )
  const spread = reportsInAll > 1 ? (independentReports - 1) / (reportsInAll - 1) : 0
  const has = {
    statement: texts.some((text) => QUOTED.test(text)),
    reply: isEnglish && texts.some((text) => REPLY.test(text)),
    number: texts.some((text) => NUMBER.test(text)),
  }
  const reasons: PointReason[] = []
  if (independentReports > 1 && independentReports >= MANY_OUTLETS_SHARE * reportsInAll) reasons.push('many-outlets')
  if (place < EARLY_PLACE) reasons.push('early')
  for (const kind of ['statement', 'reply', 'number'] as const) if (has[kind]) reasons.push(kind)
  const weight =
    SHARES.spread * spread +
    SHARES.place * (1 - place) +
    (has.statement ? SHARES.statement : 0) +
    (has.reply ? SHARES.reply : 0) +
    (has.number ? SHARES.number : 0)
  return { weight, reasons }
}
