import type { Block } from '../block'
import { foldText } from '../fold-text'
import type { PageFacts, Rule } from '../rule'

/** Share of the text from which an <article> may be, or be part of, the one that is read when no headline tells. */
const MAX_SHARE = 0.25
/** Share of the text from which the element with the headline in it holds the article. */
const OWN_SHARE = 0.4
const ENTRY = /live|update|blockquote|tweet/i

/**
 * Teasers, neighbours and what infinite scrolling adds: an <article> that is not the one with the page's headline in it.
 * Live-blog entries, which are articles inside the article, stay.
 */
export const leaveOutOtherArticles: Rule = {
  name: 'leave-out-other-articles',
  judge: (blocks, page) => {
    const removed = new Map<Block, string>()
    const own = findOwn(blocks, page)
    for (const block of blocks) {
      const article = block.element?.closest('article')
      if (!article || article === own) continue
      const isSmall = page.lengthUnder(article) < page.totalLength * MAX_SHARE
      const isNeighbour = own !== null && !own.contains(article) && !article.contains(own)
      const isTold = isNeighbour && page.lengthUnder(own) >= page.totalLength * OWN_SHARE
      const isInside = own === null || article.closest('article article') !== null
      if (isTold || (isSmall && (isNeighbour || isInside) && !isEntry(article)))
        removed.set(block, 'stands in another article')
    }
    return removed
  },
}

/** The <article> or <main> that shows the page's title; null when none does. */
function findOwn(blocks: readonly Block[], page: PageFacts): Element | null {
  const document = blocks.find((block) => block.element)?.element?.ownerDocument
  const title = foldText(page.title)
  for (const headline of document?.querySelectorAll('article h1,main h1') ?? [])
    if (foldText(headline.textContent ?? '') === title) return headline.closest('article,main')
  return null
}

function isEntry(article: Element): boolean {
  return ENTRY.test(
    `${article.getAttribute('class') ?? ''} ${article.getAttribute('itemprop') ?? ''} ${article.getAttribute('itemtype') ?? ''}`,
  )
}
