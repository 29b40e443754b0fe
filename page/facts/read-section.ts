import { plainField } from '../plain-field'
import type { PageSources } from './page-sources'

/** The rubric the publisher files the article under, as the page names it; null when it names none. */
export function readSection(sources: PageSources): string | null {
  const stated = sources.article?.articleSection
  const first = Array.isArray(stated) ? stated.find((entry) => typeof entry === 'string') : stated
  return (
    plainField(first) ||
    sources.meta(
      'article:section',
      'parsely-section',
      'section',
      'og:section',
      'category',
      'articlesection',
      'dc.subject',
    ) ||
    breadcrumb(sources) ||
    null
  )
}

/** The last step before the article in a structured breadcrumb, which has the front page as its first. */
function breadcrumb({ nodes }: PageSources): string {
  const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement
  if (!Array.isArray(trail) || trail.length < 3) return ''
  const step = trail[1] as Record<string, unknown> | null
  const item = step?.item as Record<string, unknown> | string | undefined
  return plainField(step?.name) || plainField(typeof item === 'object' ? item?.name : '')
}
