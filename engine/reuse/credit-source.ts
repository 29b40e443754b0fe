import type { Article } from '../article'

/** "HALVORN (Meridian Wire) —": a dateline with the agency in brackets. */
const DATELINE_AGENCY = /^[\p{Lu}][\p{Lu}\p{L} .,'’/-]{1,60}\(([\p{Lu}\p{Ll}][\p{L}\p{N} .&-]{1,40})\)\s*[—–:-]/u
/** Captions read as text may stand before it. */
const DATELINE_PARAGRAPHS = 8
/** Agencies by what they call themselves where their text is their own page. */
const AGENCIES =
  /^(?:the )?(?:associated press|ap|ap news|reuters|thomson reuters|afp|agence france-presse|upi|united press international|dpa|deutsche presse-agentur|pa media|press association|efe|ansa|tass|interfax|xinhua|kyodo(?: news)?|jiji press|yonhap|apa|kna|epd|sid|aap|australian associated press|the canadian press|canadian press|belga|anp|ntb|ritzau|stt|lusa|pap|anadolu(?: agency)?|press trust of india|pti|ani|ians)$/i

/** The agency whose text an article says it carries, or null. */
export function creditedAgency({ wire, paragraphs }: Article): string | null {
  if (wire) return wire
  for (const paragraph of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const agency = DATELINE_AGENCY.exec(paragraph)?.[1]
    if (agency) return agency
  }
  return null
}

const isAgencyItself = (article: Article) =>
  AGENCIES.test(article.outlet) || article.outlet.toLowerCase() === creditedAgency(article)?.toLowerCase()

/**
 * Which of two texts, one made from the other, is the source: the agency's own or the one that credits an agency where the
 * other does not; else the earlier; else the one that more of the other stands in. A bare day is not earlier than an hour of it.
 */
export function isSourceOf(source: Article, taking: Article, moreOfTakingIsIn: number): boolean {
  const own = [isAgencyItself(source), isAgencyItself(taking)]
  if (own[0] !== own[1]) return own[0]!
  const agencies = [creditedAgency(source), creditedAgency(taking)]
  if ((agencies[0] !== null) !== (agencies[1] !== null)) return agencies[0] !== null
  const order = compareTimes(source.publishedAt, taking.publishedAt)
  return order === 0 ? moreOfTakingIsIn >= 0 : order < 0
}

const DAY_LENGTH = 10

function compareTimes(a: string | null, b: string | null): number {
  if (!a || !b) return 0
  const isDay = a.length <= DAY_LENGTH || b.length <= DAY_LENGTH
  const [one, other] = [a, b].map((time) => Date.parse(isDay ? time.slice(0, DAY_LENGTH) : time))
  return Number.isNaN(one! - other!) ? 0 : one! - other!
}
