import type { Article } from '../article'

/** "HALVORN (Meridian Wire) —": a dateline with the agency in brackets. */
const DATELINE_AGENCY = /^[\p{Lu}][\p{Lu}\p{L} .,'’/-]{1,60}\(([\p{Lu}][\p{L}\p{N} .&-]{1,40})\)\s*[—–:-]/u
const DATELINE_PARAGRAPHS = 2

/** The agency whose text an article says it carries, or null. */
export function creditedAgency({ wire, paragraphs }: Article): string | null {
  if (wire) return wire
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const agency = DATELINE_AGENCY.exec(paragraph)?.[1]
    if (agency) return agency
  }
  return null
}

/**
 * Which of two texts, one made from the other, is the source: the agency's own or the one that credits an agency where the
 * other does not; else the earlier; else the one that more of the other stands in.
 */
export function isSourceOf(source: Article, taking: Article, moreOfTakingIsIn: number): boolean {
  const agencies = [creditedAgency(source), creditedAgency(taking)]
  const isAgencyItself = (article: Article, agency: string | null) => agency !== null && article.outlet === agency
  const own = [isAgencyItself(source, agencies[0]!), isAgencyItself(taking, agencies[1]!)]
  if (own[0] !== own[1]) return own[0]!
  if ((agencies[0] !== null) !== (agencies[1] !== null)) return agencies[0] !== null
  const times = [source.publishedAt, taking.publishedAt].map((time) => (time ? Date.parse(time) : Number.NaN))
  if (times[0]! < times[1]!) return true
  if (times[0]! > times[1]!) return false
  return moreOfTakingIsIn >= 0
}
