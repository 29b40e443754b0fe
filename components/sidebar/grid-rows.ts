import type { Point } from '../../engine/comparison'
import type { StoryIndex } from './story-index'

/**
 * The points worth a row: those that at least two articles have, and those that are claimed to be missing or only here.
 * Sorted by weight, as they come; what nobody can be said to lack or share is no picture.
 */
export function gridRows(story: StoryIndex): Point[] {
  const { notFoundHere, onlyHere } = story.comparison
  const claimed = new Set([...notFoundHere, ...onlyHere].map(({ point }) => point))
  return story.comparison.points.filter((point) => {
    const having = story.articles.filter(({ id }) => point.presence[id] === 'yes')
    return having.length > 1 || claimed.has(point.id)
  })
}

/** Rows that are shown before the reader asks for all. */
const FIRST_ROWS = 10
/** So many of them are points claimed to be not found here, where there are so many: the shared core alone says little. */
const FIRST_MISSING = 4

/** The rows that stand for the story until the reader asks for all, in their order. */
export function firstRows(story: StoryIndex, rows: Point[]): Point[] {
  const claimed = new Set(
    story.comparison.notFoundHere.filter(({ certainty }) => certainty === 'no').map(({ point }) => point),
  )
  const missing = rows.filter(({ id }) => claimed.has(id)).slice(0, FIRST_MISSING)
  const others = rows.filter((point) => !missing.includes(point)).slice(0, FIRST_ROWS - missing.length)
  const first = new Set([...missing, ...others])
  return rows.filter((point) => first.has(point))
}

/** The best sentence for one cell: the article's own statement of the point, or what comes near it. */
export function cellSentence(
  story: StoryIndex,
  point: Point,
  article: string,
): { sentence: number; text: string } | null {
  const own = point.sentences.find((ref) => ref.article === article)
  if (own) return { sentence: own.sentence, text: story.textOf(own) }
  if (point.presence[article] === 'no' || point.presence[article] === 'unknown') return null
  let best: { sentence: number; score: number } | null = null
  for (const ref of point.sentences) {
    const coverage = story.sentence(ref)?.coverage[article]
    const by = coverage?.by[0]
    if (coverage && by !== undefined && coverage.score > (best?.score ?? -1))
      best = { sentence: by, score: coverage.score }
  }
  return best ? { sentence: best.sentence, text: story.textOf({ article, sentence: best.sentence }) } : null
}
