import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { Statement } from '../comparison'

/** A stretch of a sentence as a statement with its place in the article. Offsets are of the sentence. */
export function stateSpan(article: PreparedArticle, sentence: PreparedSentence, start: number, end: number): Statement {
  return {
    article: article.article.id,
    sentence: sentence.index,
    text: sentence.text.slice(start, end),
    passage: { paragraph: sentence.paragraph, start: sentence.start + start, end: sentence.start + end },
  }
}
