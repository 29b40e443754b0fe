import type { Article } from '../engine/article'
import { applyRules } from './apply-rules'
import type { Block } from './block'
import { isByline, nameInLine } from './byline'
import { isDateLine } from './date-line'
import { cleanNames, splitNames } from './facts/author-names'
import { readLanguage } from './facts/read-language'
import { readMoment } from './facts/read-moment'
import { readWire } from './facts/read-wire'
import { TEXT_RULES } from './page-rules'
import { plainText } from './plain-text'
import type { Removal } from './removal'
import { leaveOutHead } from './rules/leave-out-head'
import { leaveOutRepetitions } from './rules/leave-out-repetitions'
import { leaveOutTail } from './rules/leave-out-tail'

export interface ExtractedText {
  article: Article
  removed: Removal[]
}

/** Longest text read, in UTF-16 units; what is behind it is left aside. */
const MAX_LENGTH = 5_000_000
const MAX_LINES = 20_000
/** Longest headline without and with a full stop at its end. */
const MAX_TITLE_LENGTH = 250
const MAX_STOPPED_TITLE_LENGTH = 130
/** Wrapped text: most lines of a paragraph end near this column. */
const MAX_WRAPPED_LENGTH = 100
/** Lines a wrapped paragraph has on average. */
const MIN_WRAPPED_LINES = 2

/**
 * A plain text file as an article: its first content line that reads as a headline is the title, the lines after it the paragraphs, boilerplate lines
 * dropped by the same rules as on pages.
 * @param id the file's name without its ending
 */
export function extractPlainText(text: string, id: string, url: string): ExtractedText {
  const lines = readLines(text.slice(0, MAX_LENGTH))
  const blocks = lines.slice(0, MAX_LINES).map(toBlock)
  const nothing = { title: '', titleVariants: [], authors: [], outlet: '' }
  const cleaned = applyRules(TEXT_RULES, blocks, nothing)
  const title = readHeadline(cleaned.kept)
  const body = title === '' ? cleaned.kept : cleaned.kept.slice(1)
  const ruled = applyRules([leaveOutRepetitions, leaveOutHead, leaveOutTail], body, { ...nothing, title })
  const removed = [...cleaned.removed, ...ruled.removed]
  const leftOut = removed.map((removal) => removal.text)
  const paragraphs = ruled.kept.map((block) => block.text)
  const article: Article = {
    id,
    url,
    outlet: '',
    title,
    publishedAt: leftOut.filter(isDateLine).map(readMoment).find(Boolean) ?? null,
    paragraphs,
    canonicalUrl: url || null,
    authors: cleanNames(leftOut.map(nameInLine).flatMap(splitNames), ''),
    modifiedAt: null,
    section: null,
    language: readLanguage(paragraphs, ''),
    wire: readWire({ agencies: [], article: null, lines: leftOut, paragraphs, outlet: '' }),
    partial: false,
    kind: null,
  }
  return { article, removed }
}

function toBlock(line: string, order: number): Block {
  return { text: line, kind: 'paragraph', element: null, nodes: [], order, linkedLength: 0 }
}

/** Paragraphs: a line each, or the lines between two empty ones where the file is wrapped at a column. */
function readLines(text: string): string[] {
  const chunks = text.split(/\r?\n[^\S\n]*\r?\n/).map((chunk) => chunk.split(/\r?\n/).map(plainText).filter(Boolean))
  const full = chunks.filter((chunk) => chunk.length > 0)
  const lines = full.flat()
  const isWrapped =
    full.length > 2 &&
    lines.length / full.length >= MIN_WRAPPED_LINES &&
    lines.every((line) => line.length <= MAX_WRAPPED_LENGTH)
  return isWrapped ? full.map((chunk) => chunk.join(' ')) : lines
}

function readHeadline(blocks: Block[]): string {
  const [first, second] = blocks
  if (!first || !second || isByline(first.text, []) || isDateLine(first.text)) return ''
  const isStopped = /[.。]["”’»]?$/.test(first.text) && !/\p{Lu}\.$/u.test(first.text)
  if (first.text.length > (isStopped ? MAX_STOPPED_TITLE_LENGTH : MAX_TITLE_LENGTH)) return ''
  const sentences = first.text.split(/[.!?。]["”’»]?\s+(?=\p{Lu})/u).length
  if (isStopped && (sentences > 1 || first.text.length >= second.text.length)) return ''
  return first.text
}
