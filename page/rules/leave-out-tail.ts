import type { Block } from '../block'
import { wordCount } from '../measure-text'
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
      const lower = block.text.toLowerCase()
      const maker = MAKERS.find(
        ({ pattern, maxLength, isCased }) =>
          block.text.length <= maxLength && pattern.test(isCased ? block.text : lower),
      )
      if (maker && block.kind !== 'quote') removed.set(block, maker.reason)
    }
    for (const block of afterNotes(blocks))
      if (!removed.has(block)) removed.set(block, 'stands under notes to the press or the reader')
    for (let index = blocks.length - 1; index > 0; index--) {
      const block = blocks[index] as Block
      if (removed.has(block)) continue
      if (!isLooseEnd(block)) break
      removed.set(block, 'is a loose end after the text')
    }
    return removed
  },
}

/** Headings of what a publisher adds below the text. */
const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries)|contacts?|about (?:the )?(?:author|writer|company|\p{Lu}[\p{L}& .]{1,40})|to the person|zur person|about this (?:story|article|project)|footnotes?|références?|notes|quellen|fußnoten|pressekontakt|über (?:den autor|die autorin|\p{Lu}[\p{L}& .]{1,40})|à propos de .{1,40}|sobre (?:el autor|la autora|.{1,40})):?$/u
/** Most of the text that can stand under such a heading. */
const MAX_NOTES_SHARE = 0.35

function afterNotes(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => NOTES.test(block.text) || NOTES.test(block.text.toLowerCase()))
  if (at < 1) return []
  const rest = blocks.slice(at)
  const length = (list: readonly Block[]) => list.reduce((sum, block) => sum + block.text.length, 0)
  return length(rest) <= length(blocks) * MAX_NOTES_SHARE ? rest : []
}

function isLooseEnd(block: Block): boolean {
  if (block.kind === 'heading') return block.text.length < 100
  if (block.kind !== 'paragraph') return false
  return (
    wordCount(block.text) <= MAX_LOOSE_WORDS &&
    block.text.length < 60 &&
    !/(?<!\.\p{Lu})[.!?。…:)"”’»%]$/u.test(block.text)
  )
}
