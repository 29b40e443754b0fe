import type { Block } from '../block'
import { classWords } from '../class-words'
import type { Rule } from '../rule'

const STANDFIRST_WORDS = / (?:standfirst|sub ?headline|dek|kicker|eyebrow|strapline|alternative ?headline|overline) /
/** Steps climbed from a block to find what names it. */
const MAX_CLIMB = 3
/** Blocks from the start among which a standfirst stands. */
const HEAD_BLOCKS = 3

/** Lines above the text that sum it up or label it: they are the desk's words and say twice what the text says. */
export const leaveOutStandfirst: Rule = {
  name: 'leave-out-standfirst',
  judge: (blocks) => {
    const removed = new Map<Block, string>()
    for (const block of blocks.slice(0, HEAD_BLOCKS)) {
      let at = block.element
      for (let step = 0; at && step < MAX_CLIMB; step++, at = at.parentNode as Element | null) {
        const found = STANDFIRST_WORDS.exec(classWords(at))
        if (!found) continue
        removed.set(block, `its class says “${found[0].trim()}”`)
        break
      }
    }
    return removed
  },
}
