import type { Block } from './block'

/** Fewer lines than this tell nothing about how a page is made. */
const MIN_LINES = 6

/**
 * Is this a text put into a page line by line, with nothing but its words to tell furniture from article? So when every line is a bare
 * element of one container, without attributes, links or headings.
 */
export function isUnmarkedText(blocks: readonly Block[]): boolean {
  const container = blocks[0]?.element?.parentNode
  return (
    blocks.length >= MIN_LINES &&
    blocks.every(
      ({ element, kind, linkedLength }) =>
        element?.parentNode === container &&
        kind === 'paragraph' &&
        linkedLength === 0 &&
        element?.hasAttributes() === false,
    )
  )
}
