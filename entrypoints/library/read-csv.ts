import Papa from 'papaparse'
import type { NumberedLine } from '../../corpus/read-lines'

/** Names that a column may bear, without case, spaces and signs; the first that is there counts. */
const COLUMNS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'source', 'publication', 'newspaper', 'medianame'],
  url: ['url', 'link', 'address'],
  publishedAt: ['publishedat', 'published', 'date', 'publishdate', 'publicationdate'],
  text: ['text', 'body', 'content', 'article', 'fulltext', 'paragraphs'],
  language: ['language', 'lang'],
  authors: ['authors', 'author', 'byline'],
}

/**
 * A table with a line of headings as lines of articles; each is numbered by the row of the file where it begins.
 * Paragraphs of the text are divided by line ends. A row without text comes through without paragraphs, to be named.
 */
export async function* readCsv(text: string): AsyncGenerator<NumberedLine> {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false })
  const [head = [], ...rows] = data
  const places = findColumns(head)
  let number = 1 + lineEnds(head)
  for (const row of rows) {
    number += 1
    if (row.some((cell) => cell.trim())) yield { number, text: JSON.stringify(toArticle(row, places)) }
    number += lineEnds(row)
  }
}

const lineEnds = (row: string[]): number => row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

type Places = Partial<Record<keyof typeof COLUMNS, number>>

function findColumns(head: string[]): Places {
  const names = head.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''))
  const found = Object.entries(COLUMNS).map(([field, known]) => [
    field,
    known.map((name) => names.indexOf(name)).find((at) => at >= 0),
  ])
  return Object.fromEntries(found)
}

function toArticle(row: string[], places: Places): object {
  const cell = (field: keyof typeof COLUMNS) => {
    const at = places[field]
    return (at === undefined ? '' : (row[at] ?? '')).trim()
  }
  if (places.text === undefined) return {}
  const authors = cell('authors')
  return {
    title: cell('title'),
    outlet: cell('outlet'),
    url: cell('url'),
    publishedAt: cell('publishedAt') || null,
    paragraphs: cell('text')
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    ...(cell('language') && { language: cell('language') }),
    ...(authors && { authors: authors.split(/\s*;\s*/) }),
  }
}
