import { isSameLanguage } from '../compare/is-same-language'
import type { PreparedArticle } from '../compare/prepare-article'
import type { MissingPoint, Point, Withheld } from '../comparison'

/** A report this much later than the article read may tell what was not known before. Hours; half a news day. */
const STORY_PACE_HOURS = 12
/** What a point must say to be missed: words' bearings of its sentences together. "You may print that." has 1. */
const LEAST_SUBSTANCE = 3
/** With fewer sentences an article is a flash, and everything would be missing from it. */
const FEWEST_SENTENCES = 5
const HOUR = 3_600_000
const DAY_HOURS = 24

export interface Missing {
  notFoundHere: MissingPoint[]
  onlyHere: MissingPoint[]
  withheld: Withheld[]
}

/** What others report and the article read does not, and the other way round; nothing where it cannot be told fairly. */
export function findMissing(points: Point[], reading: PreparedArticle, others: PreparedArticle[]): Missing {
  const withheld = new Set<Withheld>()
  const here = reading.article.id
  if (others.some((other) => !isSameLanguage(reading, other))) withheld.add('other-language')
  if (reading.isPartial) withheld.add('partial')
  if (reading.sentences.length < FEWEST_SENTENCES) withheld.add('too-short')
  const later = new Set(others.filter((other) => isLater(other, reading)).map(({ article }) => article.id))
  const isSilent = withheld.has('partial') || withheld.has('too-short')
  const byId = new Map([reading, ...others].map((article) => [article.article.id, article]))
  const notFoundHere: MissingPoint[] = []
  const telling = points.filter((point) => substanceOf(point, byId) >= LEAST_SUBSTANCE)
  for (const point of telling) {
    const certainty = point.presence[here]
    if (isSilent || (certainty !== 'no' && certainty !== 'perhaps')) continue
    const reportedBy = others.map(({ article }) => article.id).filter((id) => point.presence[id] === 'yes')
    if (reportedBy.every((id) => later.has(id))) withheld.add('later-report')
    else notFoundHere.push({ point: point.id, certainty, reportedBy })
  }
  const onlyHere = telling.flatMap((point): MissingPoint[] => {
    const elsewhere = others.map(({ article }) => point.presence[article.id])
    const isOnly = point.presence[here] === 'yes' && elsewhere.length > 0
    if (!isOnly || elsewhere.some((presence) => presence === 'yes' || presence === 'unknown')) return []
    return [{ point: point.id, certainty: elsewhere.includes('perhaps') ? 'perhaps' : 'no', reportedBy: [here] }]
  })
  return { notFoundHere, onlyHere, withheld: [...withheld] }
}

/** Bare dates are known to the day only, so that they must lie a whole day further apart. */
function isLater(other: PreparedArticle, reading: PreparedArticle): boolean {
  const [then, now] = [other.article.publishedAt, reading.article.publishedAt]
  if (!then || !now) return false
  const isBare = then.length <= 10 || now.length <= 10
  const hours = (Date.parse(then) - Date.parse(now)) / HOUR
  return hours > STORY_PACE_HOURS + (isBare ? DAY_HOURS : 0)
}

function substanceOf({ sentences }: Point, articles: Map<string, PreparedArticle>): number {
  const bearings = new Map<number, number>()
  for (const ref of sentences)
    for (const { concept, bearing } of articles.get(ref.article)!.sentences[ref.sentence]!.distinct)
      bearings.set(concept, bearing)
  return [...bearings.values()].reduce((sum, bearing) => sum + bearing, 0)
}
