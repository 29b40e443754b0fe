import type { ArticleSummary } from '../../engine/comparison'
import { formatDay } from '../shared/format-when'
import { linkToPassage } from '../shared/link-to-passage'

/** A passage as one would quote it: “…” – Outlet, “Headline”, day, address of the passage. */
export function citePassage(article: ArticleSummary, text: string, language: string): string {
  const day = formatDay(article.publishedAt, language)
  const link = linkToPassage(article.url, text) ?? article.url
  return [`“${text}”\n– ${article.outlet}`, `“${article.title}”`, day, link].filter(Boolean).join(', ')
}
