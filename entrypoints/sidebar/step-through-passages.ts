import type { Passage } from '../../engine/article'
import { byPlace, type MarkedPassage } from './order-passages'

/** Where a step led: `at` counts from 1 among `all`. */
export interface Step {
  passage: MarkedPassage
  range: Range
  at: number
  all: number
}

/**
 * The marked passage after `from` in reading order, or with `by` -1 the one before; around the ends. Passages whose text the page
 * has dropped are passed over. Null where none is left.
 * @param marked in reading order
 * @param from the passage last shown, marked or not; null before any was
 */
export function stepThroughPassages(
  marked: MarkedPassage[],
  from: Passage | null,
  by: 1 | -1,
  locate: (passage: Passage) => Range | null,
): Step | null {
  const all = marked.length
  const after = from ? marked.findIndex((passage) => byPlace(passage, from) > 0) : 0
  const before = from ? marked.findLastIndex((passage) => byPlace(passage, from) < 0) : all - 1
  const first = by === 1 ? Math.max(after, 0) : before < 0 ? all - 1 : before
  for (let tried = 0; tried < all; tried++) {
    const index = (first + by * tried + all) % all
    const passage = marked[index]!
    const range = locate(passage)
    if (range) return { passage, range, at: index + 1, all }
  }
  return null
}
