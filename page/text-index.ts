import { squeezeText } from './squeeze-text'
import { walkPage } from './walk-page'

/** The squeezed text of a run of live text nodes, and which node each stretch of it stands in. */
export interface TextIndex {
  text: string
  nodes: Text[]
  /** `starts[i]`: offset in `text` at which `nodes[i]` begins. Ascending. */
  starts: number[]
}

export function indexNodes(nodes: Iterable<Text>): TextIndex {
  const index: TextIndex = { text: '', nodes: [], starts: [] }
  const parts: string[] = []
  let length = 0
  for (const node of nodes) {
    const squeezed = squeezeText(node.data)
    if (!squeezed) continue
    index.nodes.push(node)
    index.starts.push(length)
    parts.push(squeezed)
    length += squeezed.length
  }
  index.text = parts.join('')
  return index
}

/** Every text node under `root` that can be read; at most `maxNodes` nodes are looked at. */
export function readTextNodes(root: Element, maxNodes: number): Text[] {
  const nodes: Text[] = []
  walkPage(root, maxNodes, (node) => {
    if (node.nodeType === 3) nodes.push(node as Text)
  })
  return nodes
}

/** Number of the node that holds the squeezed character at `offset`. */
export function nodeAt(index: TextIndex, offset: number): number {
  let low = 0
  let high = index.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((index.starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
