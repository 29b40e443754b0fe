import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle } from '../compare/prepare-article'
import type { SentenceRef } from '../comparison'

/** Sentences of all articles that state one fact: two join when each is found in the other. */
export function groupPoints(articles: PreparedArticle[], table: CoverageTable): SentenceRef[][] {
  const offsets = new Map<string, number>()
  const refs: SentenceRef[] = []
  for (const { article, sentences } of articles) {
    offsets.set(article.id, refs.length)
    for (const { index } of sentences) refs.push({ article: article.id, sentence: index })
  }
  const parents = refs.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parents[top] !== top) top = parents[top]!
    parents[at] = top
    return top
  }
  for (const [from, row] of table)
    for (const [to, coverages] of row)
      for (const [sentence, { covered, by }] of coverages.entries()) {
        const best = by[0]
        if (!covered || best === undefined || best < 0) continue
        const back = table.get(to)?.get(from)?.[best]
        if (!back?.covered || back.by[0] !== sentence) continue
        parents[root(offsets.get(from)! + sentence)] = root(offsets.get(to)! + best)
      }
  const groups = new Map<number, SentenceRef[]>()
  for (const [at, ref] of refs.entries()) {
    const key = root(at)
    const group = groups.get(key)
    if (group) group.push(ref)
    else groups.set(key, [ref])
  }
  return [...groups.values()]
}
