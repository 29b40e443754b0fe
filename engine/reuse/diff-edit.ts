import { diffArrays } from 'diff'
import type { ReuseWord } from './read-texts'

/** What one stretch of a sentence became. */
export interface Hunk {
  removed: ReuseWord[]
  added: ReuseWord[]
  /** The kept word before it. */
  before: ReuseWord | undefined
}

/**
 * What changed between two sentences, word by word. Words that only moved count for nothing, nor do those that went to another
 * sentence (`tookElsewhere`) or came from another one (`cameFromElsewhere`) when sentences were split or joined.
 */
export function diffEdit(
  from: ReuseWord[],
  to: ReuseWord[],
  tookElsewhere: Set<string>,
  cameFromElsewhere: Set<string>,
): Hunk[] {
  const changes = diffArrays(from, to, { comparator: (one, other) => one.word === other.word })
  const hunks: Hunk[] = []
  let open: Hunk | undefined
  let before: ReuseWord | undefined
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      before = value.at(-1)
      open = undefined
      continue
    }
    if (!open) {
      open = { removed: [], added: [], before }
      hunks.push(open)
    }
    open[added ? 'added' : 'removed'].push(...value)
  }
  const gone = countWords(hunks.flatMap(({ removed }) => removed))
  const come = countWords(hunks.flatMap(({ added }) => added))
  return hunks
    .map(({ removed, added, before: last }) => ({
      removed: removed.filter(({ word }) => !tookElsewhere.has(word) && !take(come, word)),
      added: added.filter(({ word }) => !cameFromElsewhere.has(word) && !take(gone, word)),
      before: last,
    }))
    .filter(({ removed, added }) => removed.length + added.length > 0)
}

function countWords(words: ReuseWord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, word: string): boolean {
  const left = counts.get(word) ?? 0
  if (left) counts.set(word, left - 1)
  return left > 0
}
