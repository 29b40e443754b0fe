import type { PreparedArticle, PreparedSentence } from './prepare-article'
import type { Term } from './term-lexicon'

/** Where each concept stands in an article. */
export interface SentenceIndex {
  article: PreparedArticle
  /** The sentences, the title last. */
  units: PreparedSentence[]
  postings: Map<number, { unit: number; term: Term }[]>
}

export function indexSentences(article: PreparedArticle): SentenceIndex {
  const units = [...article.sentences, article.title]
  const postings: SentenceIndex['postings'] = new Map()
  for (const [unit, { distinct }] of units.entries())
    for (const term of distinct) {
      const list = postings.get(term.concept)
      if (list) list.push({ unit, term })
      else postings.set(term.concept, [{ unit, term }])
    }
  return { article, units, postings }
}
