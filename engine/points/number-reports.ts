import type { Reuse } from '../comparison'
import { DisjointSets } from './disjoint-sets'

/** Share of an article's sentences taken from another, from which both count as one report. */
const SAME_REPORT_SHARE = 0.4

/** For each article the number of its independent report, by first article: those that carry one text have one number. */
export function numberReports(articles: string[], reuse: Reuse[]): number[] {
  const sets = new DisjointSets(articles.length)
  for (const { article, source, share } of reuse)
    if (share >= SAME_REPORT_SHARE) sets.join(articles.indexOf(article), articles.indexOf(source))
  const numbers: number[] = []
  for (const [number, group] of sets.groups().entries()) for (const at of group) numbers[at] = number
  return numbers
}
