import type { PreparedArticle } from '../compare/prepare-article'
import type { OrderContrast, Point } from '../comparison'

/** A point in this first share of an article leads it; one after the second share stands low. */
const LEADS_BEFORE = 0.15
const STANDS_LOW_AFTER = 0.5
/** In a shorter article every place is near the top. */
const FEWEST_SENTENCES = 6

/** Points that lead in the article read and stand low elsewhere, or the other way round. */
export function contrastOrder(points: Point[], reading: PreparedArticle, others: PreparedArticle[]): OrderContrast[] {
  if (reading.sentences.length < FEWEST_SENTENCES) return []
  return points.flatMap((point): OrderContrast[] => {
    const here = placeIn(point, reading)
    if (here === undefined) return []
    const elsewhere = others.flatMap((other) => {
      const place = placeIn(point, other)
      if (place === undefined || other.sentences.length < FEWEST_SENTENCES) return []
      const differs =
        (here < LEADS_BEFORE && place > STANDS_LOW_AFTER) || (place < LEADS_BEFORE && here > STANDS_LOW_AFTER)
      return differs ? [{ article: other.article.id, place }] : []
    })
    return elsewhere.length ? [{ point: point.id, here, elsewhere }] : []
  })
}

/** Where an article first tells a point, 0 … 1. */
function placeIn(point: Point, { article, sentences }: PreparedArticle): number | undefined {
  const own = point.sentences.filter((ref) => ref.article === article.id).map((ref) => ref.sentence)
  return own.length ? Math.min(...own) / sentences.length : undefined
}
