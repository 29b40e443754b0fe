import type { Block } from '../block'
import { foldText } from '../fold-text'
import type { Rule } from '../rule'

/** Letters from which a second occurrence is a repetition; shorter lines ("No.", "Yes.") may rightly recur. */
const MIN_REPEATED_LENGTH = 60

/** Interviews put the same question to many; lists and tables rightly repeat. */
const QUESTION = /[?？؟]\W*$/

/** The title standing in the text once more, and long passages that stand there twice: doubled captions, pull quotes, mobile copies. */
export const leaveOutRepetitions: Rule = {
  name: 'leave-out-repetitions',
  judge: (blocks, page) => {
    const removed = new Map<Block, string>()
    const titles = new Set([page.title, ...page.titleVariants].map(foldText).filter((title) => title.length > 8))
    const seen = new Set<string>()
    for (const block of blocks) {
      const folded = foldText(block.text)
      if (titles.has(folded)) removed.set(block, 'repeats the title')
      else if (folded.length < MIN_REPEATED_LENGTH) continue
      else if (seen.has(folded) && block.kind !== 'item' && !QUESTION.test(block.text))
        removed.set(block, 'stands here a second time')
      seen.add(folded)
    }
    return removed
  },
}
