import type { Block } from '../block'
import { isByline } from '../byline'
import { isDateLine } from '../date-line'
import { foldText } from '../fold-text'
import { textLength, wordCount } from '../measure-text'
import type { Rule } from '../rule'

/** From this length a line is taken for the text's first paragraph. */
const FIRST_PARAGRAPH_LENGTH = 80
/** Most words of a label over the text: a section, a place, a rubric. */
const MAX_LABEL_WORDS = 4

/** What stands between headline and first paragraph (byline, date, rubric, outlet), and bylines and dates anywhere in the text. */
export const leaveOutHead: Rule = {
  name: 'leave-out-head',
  judge: (blocks, page) => {
    const removed = new Map<Block, string>()
    const outlet = foldText(page.outlet)
    let isHead = true
    for (const block of blocks) {
      if (textLength(block.text) >= FIRST_PARAGRAPH_LENGTH) isHead = false
      if (isByline(block.text, page.authors)) removed.set(block, 'is a byline')
      else if (isDateLine(block.text) && (block.kind === 'paragraph' || block.kind === 'heading'))
        removed.set(block, 'is a date line')
      else if (outlet && foldText(block.text) === outlet) removed.set(block, 'is the outlet’s name')
      else if (isHead && (block.kind === 'paragraph' || block.kind === 'cell') && isLabel(block.text))
        removed.set(block, 'is a label above the text')
    }
    return removed
  },
}

function isLabel(line: string): boolean {
  return wordCount(line) <= MAX_LABEL_WORDS && !/[.!?:。"”’…]$/.test(line) && line.length < 40
}
