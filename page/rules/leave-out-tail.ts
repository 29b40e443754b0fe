import type { Block } from '../block'
import { MAKERS } from '../phrases/makers'
import type { Rule } from '../rule'

/** Blocks from the end among which lines about the makers are looked for. */
const TAIL_BLOCKS = 6
/** Most words of a loose end: a label, a place, a menu's first entry. */
const MAX_LOOSE_WORDS = 5

/** What stands after the text: who contributed, who the author is, where to write, and headings and labels with nothing under them. */
export const leaveOutTail: Rule = {
  name: 'leave-out-tail',
  judge: (blocks) => {
    const removed = new Map<Block, string>()
    for (const block of blocks.slice(-TAIL_BLOCKS)) {
      const maker = MAKERS.find(({ pattern, maxLength }) => block.text.length <= maxLength && pattern.test(block.text))
      if (maker && block.kind !== 'quote') removed.set(block, maker.reason)
    }
    for (let index = blocks.length - 1; index > 0; index--) {
      const block = blocks[index] as Block
      if (removed.has(block)) continue
      if (!isLooseEnd(block)) break
      removed.set(block, 'is a loose end after the text')
    }
    return removed
  },
}

function isLooseEnd(block: Block): boolean {
  if (block.kind === 'heading') return block.text.length < 100
  if (block.kind !== 'paragraph') return false
  return (
    block.text.split(' ').length <= MAX_LOOSE_WORDS &&
    block.text.length < 60 &&
    !/(?<!\.\p{Lu})[.!?。…:)"”’»%]$/u.test(block.text)
  )
}
