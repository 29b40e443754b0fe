import type { Article, Passage } from '../engine/article'
import { collectBlocks } from './collect-blocks'
import { findBodyNodes } from './find-body-nodes'
import { createPassageLocator } from './locate-passage'
import { canonicalAddress } from './read-address'
import type { Removal } from './removal'

export interface ExtractedPage {
  article: Article
  /** The live range of a passage, also after the page re-rendered; null when the text is gone. Changes nothing. */
  locate: (passage: Passage) => Range | null
  /** What the rules left out and why, in reading order. */
  removed: Removal[]
}

/** Most nodes looked at; a page of more is read as far as this. A long live blog has about 30,000. */
const MAX_NODES = 100_000

/**
 * What the page's article says, read from the document as it stands. Never changes the document and asks for no layout.
 * The same page gives the same answer: `article.id` is the canonical address, or the address without tracking parameters.
 * @param url the address shown, absolute
 */
export function extractArticle(document: Document, url: string): ExtractedPage {
  const bodyNodes = findBodyNodes(document)
  const blocks = collectBlocks(document.body, (node) => bodyNodes.has(node), MAX_NODES)
  const address = canonicalAddress(document, url)
  const article: Article = {
    id: address,
    url,
    outlet: '',
    title: document.title,
    publishedAt: null,
    paragraphs: blocks.map((block) => block.text),
    canonicalUrl: address,
  }
  return { article, removed: [], locate: createPassageLocator(document, blocks) }
}
