import type { Block } from '../block'
import { foldText } from '../fold-text'
import type { Rule } from '../rule'

/** Longest line that is a caption. */
const MAX_CAPTION_LENGTH = 300

/**
 * Captions in a text saved from a page: the picture's substitute text and its caption stand one after the other, the first of them
 * often cut off by dots. Two lines that say the same belong to a picture.
 */
export const leaveOutDoubledCaptions: Rule = {
  name: 'leave-out-doubled-captions',
  judge: (blocks) => {
    const removed = new Map<Block, string>()
    for (let index = 1; index < blocks.length; index++) {
      const [before, block] = [blocks[index - 1] as Block, blocks[index] as Block]
      if (block.text.length > MAX_CAPTION_LENGTH || !isDouble(before.text, block.text)) continue
      removed.set(before, 'is a picture’s substitute text')
      removed.set(block, 'is a doubled caption')
    }
    return removed
  },
}

function isDouble(before: string, line: string): boolean {
  const [a, b] = [foldText(before), foldText(line)]
  return a !== '' && (a === b || (/(?:\.\.\.|…)$/.test(before) && b.startsWith(a)))
}
