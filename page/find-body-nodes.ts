import { Readability } from '@mozilla/readability'

const SHOW_TEXT = 4

/**
 * Least characters Readability must find to be content with its first, strictest attempt. Its own default; given here because
 * the retry must not happen inside: a failed attempt restores `innerHTML`, and then no clone node is the one we walked.
 */
const ENOUGH_LENGTH = 500

/** Readability's strictness flags: strip unlikely candidates, weigh class names, clean conditionally. */
const ATTEMPTS = [0b111, 0b110, 0b100, 0b000]

interface InnerReadability {
  _flags: number
}

/**
 * The live text nodes that Readability takes for the article's body. It works on a clone, which it tears apart, but it moves text nodes
 * and does not copy them: live document and clone are walked in lockstep first, so each text node it hands back is known.
 * @returns an empty set when nothing reads as a body
 */
export function findBodyNodes(document: Document): Set<Text> {
  let best = new Set<Text>()
  let bestLength = 0
  for (const flags of ATTEMPTS) {
    const { nodes, length } = attempt(document, flags)
    if (length > bestLength) {
      best = nodes
      bestLength = length
    }
    if (length >= ENOUGH_LENGTH) break
  }
  return best
}

function attempt(document: Document, flags: number): { nodes: Set<Text>; length: number } {
  const clone = document.cloneNode(true) as Document
  const liveOf = pairTextNodes(document, clone)
  // Readability would replace these links' text by a copy.
  for (const link of clone.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href')
  const reader = new Readability<Node>(clone, {
    charThreshold: -1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  })
  ;(reader as unknown as InnerReadability)._flags = flags
  const content = reader.parse()?.content
  const nodes = new Set<Text>()
  let length = 0
  if (!content) return { nodes, length }
  const walker = clone.createTreeWalker(content, SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = liveOf.get(node)
    if (!live) continue
    nodes.add(live)
    length += live.data.trim().length
  }
  return { nodes, length }
}

function pairTextNodes(document: Document, clone: Document): Map<Node, Text> {
  const pairs = new Map<Node, Text>()
  const live = document.createTreeWalker(document, SHOW_TEXT)
  const copy = clone.createTreeWalker(clone, SHOW_TEXT)
  for (let node = live.nextNode(); node; node = live.nextNode()) {
    const twin = copy.nextNode()
    if (!twin) break
    pairs.set(twin, node as Text)
  }
  return pairs
}
