import type { StoryMatch } from '../story-match'
import {
  SKETCH_HEADER,
  type Sketch,
  sketchLanguage,
  sketchTerms,
  termHash,
  termKind,
  termWeight,
  UNKNOWN_DAY,
} from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** Some stored articles: `sketches` one after another (see encode-sketch), `ids` in the same order. */
export interface SketchBlock {
  ids: readonly string[]
  sketches: Uint32Array
}

/** Articles farther apart than this never tell the same story; load the days around a reading by it. */
export const MAX_DAYS_APART = 14

/** The best matches of one article among the candidates, best first; `ownId` is never one of them. */
export function rankMatches(
  query: { id: string; sketch: Sketch },
  candidates: Iterable<SketchBlock>,
  statistics: TermStatistics,
  limit = 20,
): StoryMatch[] {
  const { sketch } = query
  const weights = new Map<number, number>()
  let queryNorm = 0
  for (let index = SKETCH_HEADER; index < sketch.length; index++) {
    const term = sketch[index]!
    const weight = termWeight(term) * rarity(statistics, termHash(term), termKind(term))
    weights.set(termHash(term), weight)
    queryNorm += weight * weight
  }
  const language = sketchLanguage(sketch[0]!)
  const day = sketch[1]!
  const matches: StoryMatch[] = []
  for (const { ids, sketches } of candidates) {
    let at = 0
    for (const id of ids) {
      const end = at + SKETCH_HEADER + sketchTerms(sketches[at]!)
      const otherLanguage = sketchLanguage(sketches[at]!)
      const otherDay = sketches[at + 1]!
      const daysApart = day === UNKNOWN_DAY || otherDay === UNKNOWN_DAY ? null : Math.abs(day - otherDay)
      const isPossible =
        id !== query.id &&
        (language === 0 || otherLanguage === 0 || language === otherLanguage) &&
        (daysApart ?? 0) <= MAX_DAYS_APART
      if (isPossible) {
        let product = 0
        let norm = 0
        for (let index = at + SKETCH_HEADER; index < end; index++) {
          const term = sketches[index]!
          const weight = termWeight(term) * rarity(statistics, termHash(term), termKind(term))
          norm += weight * weight
          product += weight * (weights.get(termHash(term)) ?? 0)
        }
        const score = product === 0 ? 0 : product / Math.sqrt(norm * queryNorm) / (1 + (daysApart ?? 1) / 3)
        if (score > 0)
          matches.push({ id, score, isSameStory: score > 0.2, tier: score > 0.3 ? 'likely' : 'perhaps', reasons: [] })
      }
      at = end
    }
  }
  return matches.sort((a, b) => b.score - a.score).slice(0, limit)
}
