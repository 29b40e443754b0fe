/** What the page's markup says a block is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** A stretch of text that a reader sees as one paragraph, tied to the live nodes that show it. */
export interface Block {
  /** Plain text: no markup, no invisible characters, white space collapsed. */
  text: string
  kind: BlockKind
  /** Nearest block-level element in the live document; null for plain text files. */
  element: Element | null
  /** The live text nodes that show it, in reading order; none for plain text files. */
  nodes: Text[]
  /** Place in the document: the running number of its first node. */
  order: number
  /** Characters of `text` that stand inside links. */
  linkedLength: number
}
