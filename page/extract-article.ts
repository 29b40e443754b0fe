import type { Article, Passage } from '../engine/article'
import { applyRules } from './apply-rules'
import type { Block } from './block'
import { nameInLine } from './byline'
import { collectBlocks, type PageBlocks } from './collect-blocks'
import { completeBody } from './complete-body'
import { hasDate, isDateLine } from './date-line'
import { cleanNames, splitNames } from './facts/author-names'
import { readSources } from './facts/page-sources'
import { readAuthors } from './facts/read-authors'
import { type Dates, readDates } from './facts/read-dates'
import { readKind } from './facts/read-kind'
import { readLanguage } from './facts/read-language'
import { readMoment } from './facts/read-moment'
import { readOutlet } from './facts/read-outlet'
import { isPartial } from './facts/read-partial'
import { readSection } from './facts/read-section'
import { readTitle } from './facts/read-title'
import { readWire } from './facts/read-wire'
import { findBodyNodes } from './find-body-nodes'
import { isUnmarkedText } from './is-unmarked-text'
import { createPassageLocator } from './locate-passage'
import { PAGE_RULES, TEXT_RULES } from './page-rules'
import { canonicalAddress, statedAddress } from './read-address'
import type { Removal } from './removal'

export interface ExtractedPage {
  article: Article
  /** The live range of a passage, also after the page re-rendered; null when the text is gone. Changes nothing. */
  locate: (passage: Passage) => Range | null
  /** What the rules left out and why, in reading order. */
  removed: Removal[]
}

/** Most nodes looked at; a page of more is read as far as this. A long live blog has about 30,000. */
const MAX_NODES = 50_000
/** Lines around the text that may name an agency. */
const LINES_BEFORE = 6
const LINES_AFTER = 3
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
  const { authors, agencies } = readAuthors(sources, outlet)
  const facts = { title, titleVariants: variants, authors, outlet }
  const { chosen, others } = readBlocks(document)
  const body = completeBody(chosen, others)
  const rules = isUnmarkedText(body) ? [...TEXT_RULES, ...PAGE_RULES] : PAGE_RULES
  const { kept, removed } = applyRules(rules, body, facts)
  const blocks = kept.filter((block) => block.text.length <= MAX_PARAGRAPH_LENGTH).slice(0, MAX_PARAGRAPHS)
  const paragraphs = blocks.map((block) => block.text)
  const section = readSection(sources)
  const around = [...removed.map((removal) => removal.text), ...linesAround(others, blocks)]
  const article: Article = {
    id: canonical,
    url,
    outlet,
    title,
    ...withShownDate(readDates(sources), around),
    paragraphs,
    canonicalUrl: statedAddress(document, url),
    authors: authors.length ? authors : bylinesAmong(around, outlet),
    section,
    language: readLanguage(
      paragraphs,
      document.documentElement?.getAttribute('lang') || sources.meta('og:locale', 'content-language', 'inlanguage'),
    ),
    wire: readWire({
      agencies,
      article: sources.article,
      lines: around,
      paragraphs,
      outlet,
    }),
    partial: isPartial({ document, article: sources.article, paragraphs, lines: around }),
    kind: readKind(sources, title, section),
  }
  return { article, removed, locate: createPassageLocator(document, blocks) }
}

function readBlocks(document: Document): PageBlocks {
  if (!document.body) return { chosen: [], others: [] }
  const nodes = findBodyNodes(document, MAX_NODES)
  return collectBlocks(document.body, (node) => nodes.has(node), MAX_NODES)
}

/** The day shown beside the text, where the page states none. */
function withShownDate(dates: Dates, around: string[]): Dates {
  return dates.publishedAt
    ? dates
    : { ...dates, publishedAt: around.filter(isShortWithDate).map(readMoment).find(Boolean) ?? null }
}

function isShortWithDate(line: string): boolean {
  return isDateLine(line) || (line.length < 120 && hasDate(line))
}

function bylinesAmong(around: string[], outlet: string): string[] {
  return cleanNames(around.map(nameInLine).flatMap(splitNames), outlet)
}

/** Blocks right before and after the text: bylines, sources and signatures stand there. */
function linesAround(others: Block[], body: Block[]): string[] {
  const [first, last] = [body[0], body[body.length - 1]]
  if (!first || !last) return []
  const before = others.filter((block) => block.order < first.order).slice(-LINES_BEFORE)
  const after = others.filter((block) => block.order > last.order).slice(0, LINES_AFTER)
  return [...before, ...after].map((block) => block.text)
}
