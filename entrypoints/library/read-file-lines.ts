import type { LeftOutReason } from '../../components/library/shelf'
import { type NumberedLine, readLines } from '../../corpus/read-lines'
import type { Article } from '../../engine/article'
import { extractArticle } from '../../page/extract-article'
import { extractPlainText } from '../../page/extract-plain-text'
import { readCsv } from './read-csv'

/** Bytes of the largest text, page or table that is read at once; lines of JSON are streamed at any size. */
const MAX_WHOLE_BYTES = 64_000_000

/** A page that was saved without its address is known by its words; extraction needs some absolute address. */
const NO_ADDRESS = 'https://saved-page.invalid/'

export interface FileLines {
  lines: AsyncIterable<NumberedLine>
  /** Do the lines have numbers that a reader finds in the file? */
  isNumbered: boolean
}

/** A file as lines of articles, by its ending; or why it cannot be read. */
export async function readFileLines(file: File): Promise<FileLines | { reason: LeftOutReason }> {
  const [, name, ending] = /^(.*?)(?:\.([^.]*))?$/s.exec(file.name) as unknown as [string, string, string | undefined]
  const kind = ending?.toLowerCase()
  if (kind === 'jsonl' || kind === 'ndjson' || kind === 'json')
    return { lines: readLines(chunksOf(file)), isNumbered: true }
  if (!kind || !['txt', 'html', 'htm', 'csv', 'tsv'].includes(kind)) return { reason: 'unknown-ending' }
  if (file.size > MAX_WHOLE_BYTES) return { reason: 'too-long' }
  try {
    const text = await file.text()
    if (kind === 'csv' || kind === 'tsv') return { lines: readCsv(text), isNumbered: true }
    const article = kind === 'txt' ? { ...extractPlainText(text, name, '').article, outlet: name } : readSavedPage(text)
    return { lines: oneLine(article), isNumbered: false }
  } catch {
    return { reason: 'unreadable' }
  }
}

/** A page saved from a browser. Parsed without running scripts or loading anything. */
function readSavedPage(html: string): Article {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const named = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  const shared = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? ''
  const address = [named, shared].find((url) => /^https?:/.test(url) && URL.canParse(url))
  const { article } = extractArticle(page, address ?? NO_ADDRESS)
  return address ? article : { ...article, url: '', canonicalUrl: null }
}

async function* oneLine(article: Article): AsyncGenerator<NumberedLine> {
  yield { number: 1, text: JSON.stringify(article) }
}

/** Firefox and Chromium both read streams; async iteration over them is newer than the oldest browsers supported. */
async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
