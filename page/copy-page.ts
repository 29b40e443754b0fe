/** Elements a reader of text has no use for. */
const DROPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE LINK META'.split(' '))
/** Elements that are counted, but whose inside is not read. */
const EMPTIED = new Set('SVG IFRAME OBJECT SELECT VIDEO AUDIO CANVAS MAP BUTTON TEXTAREA'.split(' '))

/** Deepest nesting copied; what is deeper hangs at this depth. Browsers' own parsers stop at 512, and Readability walks by recursion. */
const MAX_DEPTH = 300
/** Longest text copied of one node; an article's longest paragraph is far shorter. */
const MAX_TEXT_LENGTH = 50_000

/** A copy of a page to be torn apart, and which live text each text of it stands for. */
export interface PageCopy {
  copy: Document
  liveOf: Map<Node, Text>
}

/**
 * Copies what can be read of a page's body into an inert document, node by node. Faster than `cloneNode(true)` and walking both in lockstep:
 * scripts, styles and drawings, often most of a page, are left out, here and in all that reads the copy.
 * @param maxNodes how many nodes are looked at before the rest is left aside
 */
export function copyPage(document: Document, maxNodes: number): PageCopy {
  const copy = document.implementation.createHTMLDocument(document.title)
  const liveOf = new Map<Node, Text>()
  const root = document.body
  for (const { name, value } of root.attributes)
    if (/^(?:class|id|dir|role)$/.test(name)) copy.body.setAttribute(name, value)
  let from: Node | null = root.firstChild
  let into: Node = copy.body
  let depth = 0
  for (let left = maxNodes; from && left > 0; left--) {
    const twin = copyNode(from, copy)
    if (twin) into.appendChild(twin)
    if (twin?.nodeType === 3) liveOf.set(twin, from as Text)
    if (twin?.nodeType === 1 && from.firstChild && !EMPTIED.has(from.nodeName.toUpperCase())) {
      if (depth < MAX_DEPTH) into = twin
      depth++
      from = from.firstChild
      continue
    }
    while (from && from !== root && !from.nextSibling) {
      from = from.parentNode
      depth--
      if (from !== root && depth < MAX_DEPTH) into = into.parentNode as Node
    }
    from = from && from !== root ? from.nextSibling : null
  }
  return { copy, liveOf }
}

function copyNode(node: Node, copy: Document): Node | null {
  if (node.nodeType === 3) return copy.createTextNode((node as Text).data.slice(0, MAX_TEXT_LENGTH))
  if (node.nodeType !== 1 || DROPPED.has(node.nodeName.toUpperCase())) return null
  return copy.importNode(node, false)
}
