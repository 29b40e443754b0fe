import type { Article, Passage } from '../engine/article'
import { applyRules } from './apply-rules'
import type { Block } from './block'
import { collectBlocks } from './collect-blocks'
import { completeBody } from './complete-body'
import { readSources } from './facts/page-sources'
import { readAuthors } from './facts/read-authors'
import { readDates } from './facts/read-dates'
import { readKind } from './facts/read-kind'
import { readLanguage } from './facts/read-language'
import { readOutlet } from './facts/read-outlet'
import { isPartial } from './facts/read-partial'
import { readSection } from './facts/read-section'
import { readTitle } from './facts/read-title'
import { readWire } from './facts/read-wire'
import { findBodyNodes } from './find-body-nodes'
import { createPassageLocator } from './locate-passage'
import { PAGE_RULES } from './page-rules'
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
/** Longest article handed on, in paragraphs and in characters a paragraph. */
const MAX_PARAGRAPHS = 5000
const MAX_PARAGRAPH_LENGTH = 20_000

/**
 * What the page's article says, read from the document as it stands. Never changes the document and asks for no layout.
 * The same page gives the same answer: `article.id` is the canonical address, or the address without tracking parameters.
 * @param url the address shown, absolute
 */
export function extractArticle(document: Document, url: string): ExtractedPage {
  const canonical = canonicalAddress(document, url)
  const sources = readSources(document, canonical)
  const outlet = readOutlet(sources)
  const { title, variants } = readTitle(sources, outlet)
  const authors = readAuthors(sources, outlet)
  const facts = { title, titleVariants: variants, authors, outlet }
  const { kept, removed } = applyRules(PAGE_RULES, readBlocks(document), facts)
  const blocks = kept.filter((block) => block.text.length <= MAX_PARAGRAPH_LENGTH).slice(0, MAX_PARAGRAPHS)
  const paragraphs = blocks.map((block) => block.text)
  const section = readSection(sources)
  const leftOut = removed.map((removal) => removal.text)
  const article: Article = {
    id: canonical,
    url,
    outlet,
    title,
    ...readDates(sources),
    paragraphs,
    canonicalUrl: canonical,
    authors,
    section,
    language: readLanguage(
      paragraphs,
      document.documentElement?.getAttribute('lang') || sources.meta('og:locale', 'content-language', 'inlanguage'),
    ),
    wire: readWire({ authors, article: sources.article, leftOut, paragraphs, outlet }),
    partial: isPartial({ document, article: sources.article, paragraphs, leftOut }),
    kind: readKind(sources, title, section),
  }
  return { article, removed, locate: createPassageLocator(document, blocks) }
}

function readBlocks(document: Document): Block[] {
  if (!document.body) return []
  const nodes = findBodyNodes(document)
  const chosen = collectBlocks(document.body, (node) => nodes.has(node), MAX_NODES)
  const others = collectBlocks(document.body, (node) => !nodes.has(node), MAX_NODES)
  return completeBody(chosen, others)
}
