import type { CoverageTable } from '../compare/coverage-table'
import { NOT_FOUND_BELOW } from '../compare/judge-coverage'
import type { PreparedArticle } from '../compare/prepare-article'
import type { Presence, SentenceRef } from '../comparison'

/**
 * Is a point, known by its sentences in other articles, in this article too? A plain "no" only in English: in other languages
 * words change their endings unseen, and no labelled stories tell how often it would be wrong.
 */
export function tellPresence(sentences: SentenceRef[], article: PreparedArticle, table: CoverageTable): Presence {
  if (sentences.some((ref) => ref.article === article.article.id)) return 'yes'
  let best: number | undefined
  for (const ref of sentences) {
    const coverage = table.get(ref.article)?.get(article.article.id)?.[ref.sentence]
    if (!coverage) continue
    if (coverage.covered) return 'yes'
    best = Math.max(best ?? 0, coverage.score)
  }
  if (best === undefined) return 'unknown'
  if (best >= NOT_FOUND_BELOW) return 'perhaps'
  if (article.isPartial) return 'unknown'
  return article.language === 'en' ? 'no' : 'perhaps'
}
