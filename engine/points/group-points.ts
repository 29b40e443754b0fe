import { type CoverageTable, isFoundElsewhere } from '../compare/coverage-table'
import type { PreparedArticle } from '../compare/prepare-article'
import type { SentenceRef } from '../comparison'
import { DisjointSets } from './disjoint-sets'

/** A score from which a sentence's best counterpart tells the same whatever else either of them tells. */
const SURE_SCORE = 0.97

/**
 * Sentences of all articles that state one fact: two join when each is the other's best counterpart, or when both find the
 * other surely. What only one article tells stays together by paragraph: a statement and its reason are one point.
 */
export function groupPoints(articles: PreparedArticle[], table: CoverageTable): SentenceRef[][] {
  const offsets = new Map<string, number>()
  const refs: SentenceRef[] = []
  for (const { article, sentences } of articles) {
    offsets.set(article.id, refs.length)
    for (const { index } of sentences) refs.push({ article: article.id, sentence: index })
  }
  const sets = new DisjointSets(refs.length)
  for (const [from, row] of table)
    for (const [to, coverages] of row)
      for (const [sentence, { covered, score, by }] of coverages.entries()) {
        const best = by[0]
        if (!covered || best === undefined || best < 0) continue
        const back = table.get(to)?.get(from)?.[best]
        if (!back?.by.includes(sentence)) continue
        if (back.by[0] === sentence || Math.min(score, back.score) >= SURE_SCORE)
          sets.join(offsets.get(from)! + sentence, offsets.get(to)! + best)
      }
  for (const { article, sentences } of articles)
    for (const { index, paragraph } of sentences) {
      const isOwn = (at: number) => !isFoundElsewhere(table, article.id, at)
      if (sentences[index - 1]?.paragraph === paragraph && isOwn(index) && isOwn(index - 1))
        sets.join(offsets.get(article.id)! + index, offsets.get(article.id)! + index - 1)
    }
  return sets.groups().map((group) => group.map((at) => refs[at]!))
}
