import type { Block } from './block'

/** What the rules know about the page beside its blocks. */
export interface PageFacts {
  title: string
  /** Other spellings of the title: meta tags, structured data. */
  titleVariants: string[]
  authors: string[]
  outlet: string
  /** Characters of `blocks` that stand under an element; 0 for elements that hold none. */
  lengthUnder: (element: Element) => number
  /** Characters of all blocks. */
  totalLength: number
}

/** Judges blocks in reading order: which are no part of the article's text, and why. */
export interface Rule {
  name: string
  judge: (blocks: readonly Block[], page: PageFacts) => Map<Block, string>
}
