import type { Article } from '../article'
import type { MatchReason } from '../story-match'
import { hashTerm } from './hash-term'
import { readTerms } from './read-terms'
import { SKETCH_HEADER, type Sketch, TermKind, termHash, termKind, termWeight } from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** As many words of a kind are shown. */
const MOST_WORDS = 5

/** The words of an article as it writes them, by the hash that sketches keep. */
export function wordsByHash(article: Article): Map<number, string> {
  const words = new Map<number, string>()
  for (const [key, { text }] of readTerms(article)) words.set(hashTerm(key), text)
  return words
}

/** What two sketches share, the weightiest first: names and other terms, in the words of the article read. */
export function nameReasons(
  a: Sketch,
  b: Sketch,
  daysApart: number | null,
  words: ReadonlyMap<number, string>,
  statistics: TermStatistics,
): MatchReason[] {
  const shared: { word: string; isName: boolean; weight: number }[] = []
  for (let i = SKETCH_HEADER, j = SKETCH_HEADER; i < a.length && j < b.length; ) {
    const hash = termHash(a[i]!)
    const difference = hash - termHash(b[j]!)
    const word = difference === 0 ? words.get(hash) : undefined
    if (word !== undefined) {
      const kind = termKind(a[i]!)
      const weight = termWeight(a[i]!) * termWeight(b[j]!) * rarity(statistics, hash, kind) ** 2
      shared.push({ word, isName: kind === TermKind.name, weight })
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  shared.sort((x, y) => y.weight - x.weight)
  const list = (isName: boolean): string[] =>
    shared
      .filter((term) => term.isName === isName)
      .slice(0, MOST_WORDS)
      .map(({ word }) => word)
  const reasons: MatchReason[] = []
  if (list(true).length) reasons.push({ kind: 'names', words: list(true) })
  if (list(false).length) reasons.push({ kind: 'terms', words: list(false) })
  if (daysApart !== null) reasons.push({ kind: 'days-apart', days: daysApart })
  return reasons
}
