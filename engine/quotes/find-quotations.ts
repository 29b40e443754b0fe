import type { Article } from '../article'
import type { Sentence } from '../comparison'
import { ArticleReader } from './article-reader'
import type { Quotation } from './quotation'

/**
 * Every direct quotation of an article in order, with its speaker. Speakers are read from English word order; in other languages
 * none is named. Cost grows with the text.
 * @param sentences the article's, of splitSentences.
 */
export function findQuotations(article: Article, sentences: Sentence[], language: string | null): Quotation[] {
  const reader = new ArticleReader(article, language)
  const byParagraph = new Map<number, Sentence[]>()
  for (const sentence of sentences) {
    const list = byParagraph.get(sentence.paragraph)
    if (list) list.push(sentence)
    else byParagraph.set(sentence.paragraph, [sentence])
  }
  for (const paragraph of article.paragraphs.keys()) reader.read(paragraph, byParagraph.get(paragraph) ?? [])
  return reader.quotations
}
