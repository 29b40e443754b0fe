import type { PreparedArticle } from '../compare/prepare-article'
import type { PointReason, SentenceRef } from '../comparison'
import { readQuantities } from '../numbers/read-quantities'

/** Share of the independent reports that makes a point one of many outlets; at least two. */
const MANY_OUTLETS_SHARE = 0.5
/** A point in the first quarter of an article is told early. */
const EARLY_PLACE = 0.25
/** At least so many characters inside quotation marks make a statement; less is a name or a word. */
const QUOTED = /["“«„][^"”»“]{12,}["”»“]/u
/** Answers of those accused, and apologies. English. */
const REPLY =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject(?:s|ed)?|disput(?:e|es|ed)|rebut(?:s|ted)?|respond(?:s|ed)?|refut(?:e|es|ed)|apologi[sz](?:e|es|ed)|declined)\b/iu
/** How much each reason adds to a point's weight; spread and place count most. Set by hand, to sum to 1. */
const SHARES = { spread: 0.4, place: 0.25, statement: 0.15, reply: 0.1, number: 0.1 }

export interface PointWeight {
  weight: number
  reasons: PointReason[]
}

/** How much a reader would want a point: how many independent reports have it, how early, and what it is. */
export function weighPoint(
  refs: SentenceRef[],
  articles: Map<string, PreparedArticle>,
  independentReports: number,
  reportsInAll: number,
): PointWeight {
  const told = refs.map((ref) => {
    const article = articles.get(ref.article)!
    return { sentence: article.sentences[ref.sentence]!, article }
  })
  const place = Math.min(...told.map(({ sentence, article }) => sentence.index / article.sentences.length))
  const spread = reportsInAll > 1 ? (independentReports - 1) / (reportsInAll - 1) : 0
  const has = {
    statement: told.some(({ sentence }) => QUOTED.test(sentence.text)),
    reply: told.some(({ sentence, article }) => article.language === 'en' && REPLY.test(sentence.text)),
    number: told.some(({ sentence }) => readQuantities(sentence.text, sentence.words).length > 0),
  }
  const reasons: PointReason[] = []
  if (independentReports > 1 && independentReports >= MANY_OUTLETS_SHARE * reportsInAll) reasons.push('many-outlets')
  if (place < EARLY_PLACE) reasons.push('early')
  let weight = SHARES.spread * spread + SHARES.place * (1 - place)
  for (const kind of ['statement', 'reply', 'number'] as const) {
    if (!has[kind]) continue
    reasons.push(kind)
    weight += SHARES[kind]
  }
  return { weight, reasons }
}
