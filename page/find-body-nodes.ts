import { BodyReader, type Strictness } from './body-reader'
import { copyPage } from './copy-page'

/** Characters that content Readability with an attempt; its own default. With fewer, the next attempt is less strict. */
const ENOUGH_LENGTH = 500
/** Texts from which a page is read once and not again: a page this large without 500 letters of body is no article. */
const MAX_RETRIED_TEXTS = 10_000
const ATTEMPTS: Strictness[] = [0b111, 0b110, 0b100, 0b000]

/**
 * The live text nodes that Readability takes for the article's body. It tears a copy of the page apart, but it moves text nodes and
 * does not copy them, so each one it hands back is known.
 * @returns an empty set when nothing reads as a body
 */
export function findBodyNodes(document: Document, maxNodes: number): Set<Text> {
  let best = new Set<Text>()
  let bestLength = 0
  for (const strictness of ATTEMPTS) {
    const { nodes, isLarge } = attempt(document, strictness, maxNodes)
    const length = lengthOf(nodes)
    if (length > bestLength) {
      best = nodes
      bestLength = length
    }
    if (length >= ENOUGH_LENGTH || isLarge) break
  }
  return best
}

function attempt(document: Document, strictness: Strictness, maxNodes: number): { nodes: Set<Text>; isLarge: boolean } {
  const { copy, liveOf } = copyPage(document, maxNodes)
  const content = new BodyReader(copy, strictness).parse()?.content
  const nodes = new Set<Text>()
  const isLarge = liveOf.size > MAX_RETRIED_TEXTS
  if (!content) return { nodes, isLarge }
  const walker = copy.createTreeWalker(content, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = liveOf.get(node)
    if (live) nodes.add(live)
  }
  return { nodes, isLarge }
}

function lengthOf(nodes: Set<Text>): number {
  let length = 0
  for (const node of nodes) length += node.data.trim().length
  return length
}
