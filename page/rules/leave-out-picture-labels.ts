import type { Block } from '../block'
import type { Rule } from '../rule'

/** Longest label; a caption of more than this has a stop at its end. */
const MAX_LENGTH = 160

/** Captions without any name for it: a line without a stop that is alone in a box with a picture. */
export const leaveOutPictureLabels: Rule = {
  name: 'leave-out-picture-labels',
  judge: (blocks, page) => {
    const removed = new Map<Block, string>()
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || block.text.length > MAX_LENGTH || /[.!?。:…"”’»]$/.test(block.text)) continue
      if (!block.element || page.lengthUnder(block.element) > block.text.length) continue
      if (block.element.querySelector('img,picture,video'))
        removed.set(block, 'stands beside a picture, without a stop')
    }
    return removed
  },
}
