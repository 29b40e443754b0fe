import type { Block } from './block'
import type { PageFacts, Rule } from './rule'

/** Deepest nesting climbed from a block; deeper markup is hostile or broken. */
const MAX_CLIMB = 40

/**
 * A rule that judges the live ancestors of each block by `test`, which gives a reason against an element or null.
 * `isJudged` tells which blocks the test can speak against.
 * An element that holds `maxShare` of the article or more is the article, whatever its name says.
 */
export function ancestorRule(
  name: string,
  test: (element: Element) => string | null,
  maxShare: number,
  isJudged: (block: Block) => boolean = () => true,
): Rule {
  return {
    name,
    judge: (blocks, page) => {
      const verdicts = new Map<Element, string | null>()
      const removed = new Map<Block, string>()
      for (const block of blocks) {
        const reason = block.element && isJudged(block) && judgeUpwards(block.element, test, maxShare, page, verdicts)
        if (reason) removed.set(block, reason)
      }
      return removed
    },
  }
}

function judgeUpwards(
  element: Element,
  test: (element: Element) => string | null,
  maxShare: number,
  page: PageFacts,
  verdicts: Map<Element, string | null>,
): string | null {
  const climbed: Element[] = []
  let reason: string | null = null
  let at: Element | null = element
  for (let step = 0; at && at.nodeName !== 'BODY' && step < MAX_CLIMB; step++, at = at.parentNode as Element | null) {
    const known = verdicts.get(at)
    if (known !== undefined) {
      reason = known
      break
    }
    climbed.push(at)
    const against = at.nodeType === 1 ? test(at) : null
    if (against && page.lengthUnder(at) < page.totalLength * maxShare) {
      reason = against
      break
    }
  }
  for (const passed of climbed) verdicts.set(passed, reason)
  return reason
}
