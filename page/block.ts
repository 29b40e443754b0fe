/** A live text node's share in a block, in reading order. */
export interface Piece {
  node: Text
  /** UTF-16 offset into the block's raw text at which the node's data starts. */
  rawStart: number
}

/** What the page's markup says a block is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** A stretch of text that a reader sees as one paragraph, tied to the live nodes that show it. */
export interface Block {
  /** Plain text: no markup, no invisible characters, white space collapsed. */
  text: string
  kind: BlockKind
  /** Nearest block-level element in the live document; null for plain text files. */
  element: Element | null
  pieces: Piece[]
  /** Place in the document: the running number of its first node. */
  order: number
  /** Characters of `text` that stand inside links. */
  linkedLength: number
}
