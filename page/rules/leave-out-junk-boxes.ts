import type { Block } from '../block'
import { textLength } from '../measure-text'
import type { PageFacts, Rule } from '../rule'
import { findFurniturePhrase } from './leave-out-phrases'

/** Longest line that can head a box. */
const MAX_HEADING_LENGTH = 70
/** From this length a paragraph with few links is text of the article: no box with one in it is junk. */
const MAIN_LENGTH = 140
const MAIN_LINK_SHARE = 0.3
/** Share of letters inside links from which a line after a junk heading belongs to it. */
const TEASER_LINK_SHARE = 0.25
/** Most of an article that a junk box can hold. */
const MAX_SHARE = 0.25

/**
 * What stands under a heading such as “More from us” or “Related stories”: the rest of its box when no main paragraph stands in
 * it, and the run of linked lines straight after it.
 */
export const leaveOutJunkBoxes: Rule = {
  name: 'leave-out-junk-boxes',
  judge: (blocks, page) => {
    const removed = new Map<Block, string>()
    for (const [index, block] of blocks.entries()) {
      if (removed.has(block) || !isJunkHeading(block)) continue
      const reason = `stands under “${block.text}”`
      const box = findBox(block, blocks, page)
      removed.set(block, 'heads a box of extras')
      for (const next of blocks.slice(index + 1)) {
        const isInBox = box !== null && next.element !== null && box.contains(next.element)
        const isTeaser = next.linkedLength >= next.text.length * TEASER_LINK_SHARE && next.text.length < MAIN_LENGTH
        if (!isInBox && !isTeaser) break
        removed.set(next, reason)
      }
    }
    return removed
  },
}

function isJunkHeading(block: Block): boolean {
  if (block.text.length > MAX_HEADING_LENGTH || block.kind === 'item' || block.kind === 'quote') return false
  // “Related: Crane sold” is a whole line by itself; “Related:” heads what follows.
  if (/[:：|]\s*\S/.test(block.text)) return false
  const reason = findFurniturePhrase(block.text)
  return reason !== null && /leads|newsletter|comment|follow|share/.test(reason)
}

function findBox(heading: Block, blocks: readonly Block[], page: PageFacts): Element | null {
  let box: Element | null = null
  let at = heading.element?.parentNode as Element | null
  for (let step = 0; at && at.nodeName !== 'BODY' && step < 6; step++, at = at.parentNode as Element | null) {
    if (page.lengthUnder(at) > page.totalLength * MAX_SHARE) break
    const candidate = at
    if (blocks.some((block) => isMain(block) && block.element && candidate.contains(block.element))) break
    box = candidate
  }
  return box
}

function isMain(block: Block): boolean {
  return textLength(block.text) >= MAIN_LENGTH && block.linkedLength < block.text.length * MAIN_LINK_SHARE
}
