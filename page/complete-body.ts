import type { Block } from './block'
import { classWords } from './class-words'
import { textLength } from './measure-text'

/** From this length a block with few links is prose. */
const PROSE_LENGTH = 80
const PROSE_LINK_SHARE = 0.3
/** Share of the chosen prose that must stand right under an element, or one step below it, for it to hold the article. */
const HOST_SHARE = 0.2
/** Least share of its densest container's prose that Readability must have found; below it the container is taken. Sane range .4–.6: above it comments and teasers pull. */
const ENOUGH_SHARE = 0.5
/** Shortest line put back, and most of it that may stand in links. */
const MIN_REJOINED_LENGTH = 20
const MAX_REJOINED_LINK_SHARE = 0.6

/**
 * The blocks Readability chose, completed: quotations, embedded posts and paragraphs that stand between them in the same element,
 * and the whole of the densest article container where Readability found only a part of its prose.
 * @param chosen blocks of the text Readability took, in order
 * @param others the page's other blocks, in order
 */
export function completeBody(chosen: Block[], others: Block[]): Block[] {
  const container = findContainer(chosen, others)
  const added = container
    ? others.filter((block) => block.element && container.contains(block.element))
    : others.filter(isBetween(chosen))
  const base = container ? chosen.filter((block) => block.element && container.contains(block.element)) : chosen
  return [...base, ...added].sort((a, b) => a.order - b.order)
}

function isBetween(chosen: Block[]): (block: Block) => boolean {
  const prose = chosen.filter(isProse)
  const first = prose[0]
  const last = prose[prose.length - 1]
  if (!first || !last) return () => false
  const hosts = findHosts(prose)
  const own = new Set(chosen.map((block) => block.element))
  return (block) => {
    if (block.order < first.order || block.order > last.order || own.has(block.element)) return false
    if (block.text.length < MIN_REJOINED_LENGTH || block.linkedLength > block.text.length * MAX_REJOINED_LINK_SHARE)
      return false
    const isText = block.kind === 'quote' || block.element?.nodeName === 'P'
    return isText && isUnder(block.element, hosts, block.kind === 'quote' ? 5 : 1)
  }
}

/** Elements right above a good share of the prose. */
function findHosts(prose: Block[]): Set<Element> {
  const shares = new Map<Element, number>()
  let total = 0
  for (const { element, text } of prose) {
    total += text.length
    const parent = element?.parentNode as Element | null
    if (parent) shares.set(parent, (shares.get(parent) ?? 0) + text.length)
  }
  return new Set([...shares].filter(([, length]) => length >= total * HOST_SHARE).map(([element]) => element))
}

function isUnder(element: Element | null, hosts: Set<Element>, steps: number): boolean {
  let at = element?.parentNode as Element | null
  for (let step = 0; at && step < steps; step++, at = at.parentNode as Element | null) if (hosts.has(at)) return true
  return false
}

function findContainer(chosen: Block[], others: Block[]): Element | null {
  const prose = [...chosen, ...others].filter(isProse)
  const found = sumProse(chosen)
  let best: Element | null = null
  let bestLength = 0
  const lengths = new Map<Element, number>()
  for (const block of prose) {
    if (isAside(block.element)) continue
    for (let at = block.element; at && at.nodeType === 1; at = at.parentNode as Element | null)
      if (isArticleContainer(at)) lengths.set(at, (lengths.get(at) ?? 0) + block.text.length)
  }
  for (const [element, length] of lengths) {
    if (length < bestLength || (length === bestLength && best && !best.contains(element))) continue
    best = element
    bestLength = length
  }
  return best && found < bestLength * ENOUGH_SHARE ? best : null
}

/** Whether text stands in what every page has beside its article, comments above all: these can be longer than the article. */
function isAside(element: Element | null): boolean {
  for (let at = element; at && at.nodeType === 1; at = at.parentNode as Element | null) {
    if (/^(?:ASIDE|NAV|FOOTER|FORM|HEADER)$/.test(at.nodeName)) return true
    if (
      / (?:comments?|disqus|respond|replies|related|recommended|footer|sidebar|author|bio|newsletter) /.test(
        classWords(at),
      )
    )
      return true
  }
  return false
}

function isArticleContainer(element: Element): boolean {
  const name = element.nodeName
  if (name === 'ARTICLE' || name === 'MAIN' || element.getAttribute('role') === 'main') return true
  return /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')
}

function sumProse(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
}

function isProse(block: Block): boolean {
  return textLength(block.text) >= PROSE_LENGTH && block.linkedLength < block.text.length * PROSE_LINK_SHARE
}
