import type { Article } from '../article'
import type { Sentence } from '../comparison'
import { ArticleReader, type Citation } from './article-reader'
import type { Quotation } from './quotation'

/** Whose words an article reports. */
export interface Speech {
  /** Every direct quotation in order. */
  quotations: Quotation[]
  /** Sentences that report somebody's words without quoting them. */
  citations: Citation[]
}

/**
 * Reads who says what in an article. Speakers are read from English word order; in other languages only a
 * name and a colon before a quotation are, and nothing is cited. Cost grows with the text.
 * @param sentences the article's, of splitSentences.
 */
export function readSpeech(article: Article, sentences: Sentence[], language: string | null): Speech {
  const reader = new ArticleReader(article, language)
  const byParagraph = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const list = byParagraph.get(sentence.paragraph)
    if (list) list.push(sentence)
    else byParagraph.set(sentence.paragraph, [sentence])
  }
  for (const [paragraph, list] of byParagraph) reader.read(paragraph, list)
  return { quotations: reader.quotations, citations: reader.citations }
}
