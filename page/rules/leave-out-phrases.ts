import type { Block } from '../block'
import { ASK_READER } from '../phrases/ask-reader'
import { LEAD_AWAY } from '../phrases/lead-away'
import { PAGE_WORDS } from '../phrases/page-words'
import type { Phrase } from '../phrases/phrase'
import type { Rule } from '../rule'

/** In the order of how often they hit. */
const PHRASES: Phrase[] = [...LEAD_AWAY, ...PAGE_WORDS, ...ASK_READER]
const LONGEST = Math.max(...PHRASES.map((phrase) => phrase.maxLength))

/** Why a line is no part of an article by its words alone; null when nothing speaks against it. */
export function findFurniturePhrase(text: string): string | null {
  if (text.length > LONGEST) return null
  const lower = text.toLowerCase()
  for (const { pattern, maxLength, reason, isCased } of PHRASES)
    if (text.length <= maxLength && pattern.test(isCased ? text : lower)) return reason
  return null
}

/** Lines that say by their words that they lead away, ask something of the reader, or speak of the page. A block quotation never does. */
export const leaveOutPhrases: Rule = {
  name: 'leave-out-phrases',
  judge: (blocks) => {
    const removed = new Map<Block, string>()
    for (const block of blocks) {
      const reason = block.kind === 'quote' ? null : findFurniturePhrase(block.text)
      if (reason) removed.set(block, reason)
    }
    return removed
  },
}
