import type { PairWeights } from './pair-weights'
import type { PreparedArticle, PreparedSentence } from './prepare-article'

/** Where each concept stands in an article, weighed for one pair. */
export interface SentenceIndex {
  /** The sentences, the title last. */
  units: PreparedSentence[]
  /** Summed weight of each unit. */
  masses: Float64Array
  /** By concept, the units that have it and in which form. */
  postings: Map<number, { unit: number; exact: number }[]>
}

export function indexSentences(article: PreparedArticle, weights: PairWeights): SentenceIndex {
  const units = [...article.sentences, article.title]
  const postings: SentenceIndex['postings'] = new Map()
  for (const [unit, { distinct }] of units.entries())
    for (const { concept, exact } of distinct) {
      const list = postings.get(concept)
      if (list) list.push({ unit, exact })
      else postings.set(concept, [{ unit, exact }])
    }
  return { units, masses: Float64Array.from(units, (unit) => weights.mass(unit)), postings }
}
