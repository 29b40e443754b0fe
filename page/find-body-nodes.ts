import { BodyReader, type Strictness } from './body-reader'
import { copyPage } from './copy-page'

/** Characters that content Readability with an attempt; its own default. With fewer, the next attempt is less strict. */
const ENOUGH_LENGTH = 500
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
    const nodes = attempt(document, strictness, maxNodes)
    const length = lengthOf(nodes)
    if (length > bestLength) {
      best = nodes
      bestLength = length
    }
    if (length >= ENOUGH_LENGTH) break
  }
  return best
}

function attempt(document: Document, strictness: Strictness, maxNodes: number): Set<Text> {
  const { copy, liveOf } = copyPage(document, maxNodes)
  const content = new BodyReader(copy, strictness).parse()?.content
  const nodes = new Set<Text>()
  if (!content) return nodes
  const walker = copy.createTreeWalker(content, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = liveOf.get(node)
    if (live) nodes.add(live)
  }
  return nodes
}

function lengthOf(nodes: Set<Text>): number {
  let length = 0
  for (const node of nodes) length += node.data.trim().length
  return length
}
