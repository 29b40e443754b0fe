import type { Block } from '../block'
import { textLength } from '../measure-text'
import type { Rule } from '../rule'
import { findFurniturePhrase } from './leave-out-phrases'

/** Reasons of lines that stand below an article and never in it. */
const END_REASONS = /copyright|comment form|leads to another story|advertising|follow|cookies|share/
/** Share of all prose that must stand before such a line for it to be the text's end and not something in its middle. */
const MIN_SHARE_BEFORE = 0.4
/** From this length a line is prose. */
const PROSE_LENGTH = 80
/** Prose lines in a row after an end line that show that the article went on. */
const MAX_PROSE_RUN = 4

/**
 * In a text without markup, everything behind the page's end: a copyright line, the comment form, “Sponsored Articles”, “Previous article”. It is
 * the end when most prose stands before it and no run of paragraphs comes after.
 */
export const leaveOutAfterEnd: Rule = {
  name: 'leave-out-after-end',
  judge: (blocks) => {
    const total = sumProse(blocks)
    let before = 0
    for (const [index, block] of blocks.entries()) {
      before += proseLength(block)
      if (before < total * MIN_SHARE_BEFORE) continue
      const reason = findFurniturePhrase(block.text)
      if (!reason || !END_REASONS.test(reason)) continue
      const rest = blocks.slice(index)
      if (longestProseRun(rest) >= MAX_PROSE_RUN) continue
      return new Map(rest.map((line) => [line, line === block ? reason : `stands after “${block.text.slice(0, 40)}”`]))
    }
    return new Map()
  },
}

function sumProse(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + proseLength(block), 0)
}

function proseLength(block: Block): number {
  const length = textLength(block.text)
  return length >= PROSE_LENGTH ? length : 0
}

function longestProseRun(blocks: readonly Block[]): number {
  let longest = 0
  let run = 0
  for (const block of blocks) {
    run = proseLength(block) > 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
