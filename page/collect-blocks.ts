import type { Block, BlockKind } from './block'
import { plainText } from './plain-text'
import { walkPage } from './walk-page'

/** Elements that flow inside a line. Everything else starts a block of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

/** Longest text of one block; what is behind it is left aside. */
const MAX_BLOCK_LENGTH = 50_000
const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]]*\s*$/

/** A page's text in two: what was chosen as the article's body, and all else. Each in reading order. */
export interface PageBlocks {
  chosen: Block[]
  others: Block[]
}

/**
 * The text under `root` as blocks in reading order, without changing it and without layout. A block ends where a block-level
 * element starts or ends, at two line breaks, and at one line break that follows a sentence's end.
 * Inline custom elements stay in the line when their parent is a paragraph.
 * @param isChosen which text nodes are the body
 * @param maxNodes how many nodes are looked at before the rest is left aside
 */
export function collectBlocks(root: Element, isChosen: (node: Text) => boolean, maxNodes: number): PageBlocks {
  const chosen = startBlocks()
  const others = startBlocks()
  walkPage(root, maxNodes, (node, order) => {
    if (node.nodeType === 1) {
      const isBreak = node.nodeName === 'BR'
      if (!isBreak && isInline(node as Element)) return
      for (const list of [chosen, others]) isBreak ? list.breakLine() : list.close()
      return
    }
    const text = node as Text
    if (!isFootnoteMark(text)) (isChosen(text) ? chosen : others).add(text, blockOwner(text, root), order)
  })
  for (const list of [chosen, others]) list.close()
  return { chosen: chosen.blocks, others: others.blocks }
}

/** Puts text nodes together to blocks as they come. */
function startBlocks() {
  const blocks: Block[] = []
  let open: OpenBlock | null = null
  let breaks = 0
  const close = () => {
    const block = open && finishBlock(open)
    if (block) blocks.push(block)
    open = null
    breaks = 0
  }
  const add = (text: Text, owner: Element, order: number) => {
    const isBlank = !/\S/.test(text.data)
    if (open) {
      const isBroken = breaks > 1 || (breaks === 1 && SENTENCE_END.test(open.raw))
      if (open.element !== owner || (!isBlank && isBroken)) close()
    }
    if (isBlank && !open) return
    open ??= { raw: '', element: owner, nodes: [], linked: 0, order }
    if (breaks && !isBlank) {
      open.raw += '\n'
      breaks = 0
    }
    open.nodes.push(text)
    open.raw += text.data.slice(0, Math.max(0, MAX_BLOCK_LENGTH - open.raw.length))
    if (!isBlank && isInsideLink(text, owner)) open.linked += plainText(text.data.slice(0, MAX_BLOCK_LENGTH)).length
  }
  const breakLine = () => {
    breaks++
  }
  return { blocks, add, close, breakLine }
}

interface OpenBlock {
  raw: string
  element: Element
  nodes: Text[]
  linked: number
  order: number
}

function finishBlock(open: OpenBlock): Block | null {
  const text = plainText(open.raw)
  if (!text) return null
  return {
    text,
    kind: kindOf(open.element),
    element: open.element,
    nodes: open.nodes,
    order: open.order,
    linkedLength: Math.min(open.linked, text.length),
  }
}

function isInline(element: Element): boolean {
  const name = element.nodeName
  if (INLINE.has(name)) return true
  return name.includes('-') && (element.parentNode?.nodeName === 'P' || INLINE.has(element.parentNode?.nodeName ?? ''))
}

function blockOwner(text: Text, root: Element): Element {
  let element = text.parentNode as Element | null
  while (element && element !== root && isInline(element)) element = element.parentNode as Element | null
  return element ?? root
}

function isInsideLink(text: Text, owner: Element): boolean {
  for (let element = text.parentNode as Element | null; element; element = element.parentNode as Element | null) {
    if (element.nodeName === 'A') return true
    if (element === owner) break
  }
  return Boolean(owner.parentNode && owner.parentNode.nodeName === 'A')
}

/** Deepest climb to learn what a block belongs to: a list, a quotation, a table. */
const MAX_KIND_CLIMB = 6

function kindOf(element: Element): BlockKind {
  let at: Element | null = element
  for (let step = 0; at && step < MAX_KIND_CLIMB; step++, at = at.parentNode as Element | null) {
    const name = at.nodeName
    if (/^H[1-6]$/.test(name)) return 'heading'
    if (name === 'LI' || name === 'DD' || name === 'DT') return 'item'
    if (name === 'BLOCKQUOTE') return 'quote'
    if (name === 'TD' || name === 'TH') return 'cell'
    if (name === 'ARTICLE' || name === 'MAIN' || name === 'SECTION' || name === 'BODY') break
  }
  return 'paragraph'
}

/** A number or sign set high that links to a note on the same page. */
function isFootnoteMark(text: Text): boolean {
  if (text.data.length > 8 || !/^\s*[[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*$/.test(text.data)) return false
  const [parent, grandparent] = [text.parentNode as Element, text.parentNode?.parentNode as Element | null]
  const [link, raised] = parent.nodeName === 'A' ? [parent, grandparent] : [grandparent, parent]
  return link?.nodeName === 'A' && raised?.nodeName === 'SUP' && (link.getAttribute('href') ?? '').startsWith('#')
}
