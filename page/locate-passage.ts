import type { Passage } from '../engine/article'
import type { Block } from './block'
import { findQuote, type Stretch } from './find-quote'
import { rawOffset, squeezeText } from './squeeze-text'
import { indexNodes, nodeAt, readTextNodes, type TextIndex } from './text-index'

/** Squeezed characters before and after a passage that help to tell its repetitions apart. */
const CONTEXT_LENGTH = 32
/** Most text nodes searched when a passage has to be looked for by its words. */
const MAX_NODES = 200_000

/**
 * Finds passages of an extracted article in the live page. First where they were read, if those nodes still stand in the page and still say
 * the same; else by the words, exactly and then approximately (see `findQuote`), since pages re-render what they show.
 * Reads the page only. A passage outside the text, or whose words are gone, is null.
 */
export function createPassageLocator(document: Document, blocks: Block[]): (passage: Passage) => Range | null {
  const squeezed = blocks.map((block) => squeezeText(block.text))
  const lengths: number[] = []
  let total = 0
  for (const text of squeezed) {
    lengths.push(total)
    total += text.length
  }
  const whole = squeezed.join('')
  // Kept from one passage to the next, since many are looked for after one re-rendering; never trusted unseen.
  let index: TextIndex | null = null

  return ({ paragraph, start, end }) => {
    const block = blocks[paragraph]
    if (!block || !(start >= 0 && end > start && end <= block.text.length)) return null
    const from = squeezeText(block.text.slice(0, start)).length
    const text = squeezeText(block.text.slice(start, end))
    if (!text) return null
    const own = indexNodes(block.nodes.filter((node) => node.isConnected))
    if (own.text === squeezed[paragraph]) return makeRange(document, own, from, from + text.length)
    const at = (lengths[paragraph] as number) + from
    const quote = {
      text,
      before: whole.slice(Math.max(0, at - CONTEXT_LENGTH), at),
      after: whole.slice(at + text.length, at + text.length + CONTEXT_LENGTH),
      position: total ? at / total : 0,
    }
    const known = index && findQuote(index.text, quote)
    if (index && known && isStanding(index, known)) return makeRange(document, index, known.start, known.end)
    index = indexNodes(readTextNodes(document.body, MAX_NODES))
    const found = findQuote(index.text, quote)
    return found && makeRange(document, index, found.start, found.end)
  }
}

/** Whether the nodes under a stretch are still in the page and still say the same. */
function isStanding(index: TextIndex, { start, end }: Stretch): boolean {
  for (let at = nodeAt(index, start); at <= nodeAt(index, end - 1); at++) {
    const node = index.nodes[at] as Text
    const said = index.text.slice(index.starts[at], index.starts[at + 1] ?? index.text.length)
    if (!node.isConnected || squeezeText(node.data) !== said) return false
  }
  return true
}

function makeRange(document: Document, index: TextIndex, start: number, end: number): Range {
  const first = nodeAt(index, start)
  const last = nodeAt(index, end - 1)
  const range = document.createRange()
  const firstNode = index.nodes[first] as Text
  const lastNode = index.nodes[last] as Text
  range.setStart(firstNode, rawOffset(firstNode.data, start - (index.starts[first] as number)))
  range.setEnd(lastNode, rawOffset(lastNode.data, end - 1 - (index.starts[last] as number)) + 1)
  return range
}
