/** Elements whose text is no text for reading. */
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SELECT TEXTAREA BUTTON INPUT HEAD TITLE DATALIST METER PROGRESS MAP RP'.split(
    ' ',
  ),
)

/**
 * Visits the elements and texts under `root` in reading order, leaving out what is no text for reading. By hand and not by a
 * TreeWalker: a filter called back for each node costs more, and some DOM implementations do not heed it.
 * @param maxNodes how many nodes are visited before the rest is left aside
 */
export function walkPage(root: Element, maxNodes: number, visit: (node: Element | Text, order: number) => void): void {
  let node: Node | null = root.firstChild
  for (let order = 0; node && order < maxNodes; order++) {
    let isEntered = false
    if (node.nodeType === 3) visit(node as Text, order)
    else if (node.nodeType === 1 && !UNREAD.has(node.nodeName.toUpperCase())) {
      visit(node as Element, order)
      isEntered = node.firstChild !== null
    }
    if (isEntered) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode
    node = node && node !== root ? node.nextSibling : null
  }
}
