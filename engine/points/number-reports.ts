import type { PreparedArticle } from '../compare/prepare-article'

/** Share of an article's sentences found nearly word for word in another, from which both count as one report. */
const SAME_TEXT_SHARE = 0.4
/** Shares of distinct words two sentences must have in common to be the same text. */
const SAME_SENTENCE_OVERLAP = 0.8

/** For each article the number of its independent report: articles of the same text have the same number. */
export function numberReports(articles: PreparedArticle[]): number[] {
  const numbers: number[] = []
  for (const [at, article] of articles.entries()) {
    const twin = articles.findIndex((other, before) => before < at && sharedText(article, other) >= SAME_TEXT_SHARE)
    numbers.push(twin < 0 ? Math.max(-1, ...numbers) + 1 : numbers[twin]!)
  }
  return numbers
}

function sharedText(a: PreparedArticle, b: PreparedArticle): number {
  const shorter = Math.min(a.sentences.length, b.sentences.length)
  if (!shorter || a.language !== b.language) return 0
  const postings = new Map<number, number[]>()
  for (const [at, sentence] of b.sentences.entries())
    for (const term of sentence.distinct) {
      const list = postings.get(term.exact)
      if (list) list.push(at)
      else postings.set(term.exact, [at])
    }
  let same = 0
  for (const sentence of a.sentences) {
    const common = new Map<number, number>()
    for (const term of sentence.distinct)
      for (const at of postings.get(term.exact) ?? []) common.set(at, (common.get(at) ?? 0) + 1)
    const isSame = [...common].some(([at, count]) => {
      const longer = Math.max(sentence.distinct.length, b.sentences[at]!.distinct.length)
      return count / longer >= SAME_SENTENCE_OVERLAP
    })
    if (isSame) same++
  }
  return same / shorter
}
