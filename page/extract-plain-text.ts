import type { Article } from '../engine/article'
import { plainText } from './plain-text'
import type { Removal } from './removal'

export interface ExtractedText {
  article: Article
  removed: Removal[]
}

/** A plain text file as an article: first line that reads as a headline is the title, the lines after it the paragraphs. */
export function extractPlainText(text: string, id: string, url: string): ExtractedText {
  const lines = text.split(/\r?\n/).map(plainText).filter(Boolean)
  const [title = '', ...paragraphs] = lines
  return { article: { id, url, outlet: '', title, publishedAt: null, paragraphs }, removed: [] }
}
