import type { ArticleSummary } from '../../engine/comparison'

export interface TimeMark {
  article: ArticleSummary
  /** 0 the earliest … 1 the latest. */
  place: number
  /** 0 on the line; higher where marks would cover each other. */
  lane: number
}

/** Closer than this share of the strip, two marks would touch at 320 pixels. */
const TOUCHING = 0.035
const MAX_LANE = 2

/** Articles by their time of publication along one line, touching marks in lanes of their own. */
export function placeTimes(articles: ArticleSummary[]): { marks: TimeMark[]; unknown: ArticleSummary[] } {
  const timeOf = (article: ArticleSummary) => Date.parse(article.publishedAt ?? '')
  const known = articles.filter((article) => !Number.isNaN(timeOf(article))).sort((a, b) => timeOf(a) - timeOf(b))
  const unknown = articles.filter((article) => Number.isNaN(timeOf(article)))
  const start = known[0] ? timeOf(known[0]) : 0
  const span = Math.max(1, known.length ? timeOf(known[known.length - 1]!) - start : 1)
  const marks: TimeMark[] = []
  for (const article of known) {
    const place = (timeOf(article) - start) / span
    const before = marks[marks.length - 1]
    const isTouching = before !== undefined && place - before.place < TOUCHING
    marks.push({ article, place, lane: isTouching ? (before.lane + 1) % (MAX_LANE + 1) : 0 })
  }
  return { marks, unknown }
}
