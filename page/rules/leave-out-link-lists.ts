import type { Block } from '../block'
import type { Rule } from '../rule'

/** Share of a block's letters inside links from which it leads away rather than tells. */
const LINK_SHARE = 0.8
/** Share of a whole list's letters inside links from which the list is a menu or related stories. Sane range .6–.9. */
const LIST_SHARE = 0.7

/** Lists whose items are links, and paragraphs that are nothing but a link. */
export const leaveOutLinkLists: Rule = {
  name: 'leave-out-link-lists',
  judge: (blocks) => {
    const removed = new Map<Block, string>()
    const lists = new Map<Element, Block[]>()
    for (const block of blocks) {
      const list = block.kind === 'item' || block.kind === 'heading' ? closestList(block.element) : null
      if (list) {
        const items = lists.get(list)
        if (items) items.push(block)
        else lists.set(list, [block])
      }
      if (block.kind === 'paragraph' && block.linkedLength >= block.text.length * LINK_SHARE && !isSentence(block.text))
        removed.set(block, 'is nothing but a link')
    }
    for (const items of lists.values()) {
      const length = items.reduce((sum, block) => sum + block.text.length, 0)
      const linked = items.reduce((sum, block) => sum + block.linkedLength, 0)
      if (linked < length * LIST_SHARE) continue
      for (const block of items) removed.set(block, 'belongs to a list of links')
    }
    return removed
  },
}

/** A linked sentence with a quotation in it or of some length is text; headlines end without a stop. */
function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?。]["”’»)]?$/.test(text) && !/\.\.\.$|…$/.test(text)
}

function closestList(element: Element | null): Element | null {
  for (let at = element, step = 0; at && step < 6; at = at.parentNode as Element | null, step++)
    if (at.nodeName === 'UL' || at.nodeName === 'OL') return at
  return null
}
