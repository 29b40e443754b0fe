import { escapeHtml } from './escape-html'
import type { StoryArticle } from './story-article'

/** A `<script>` of JSON-LD that no text inside can close. */
export function renderJsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`
}

/** An article as schema.org describes it; `type` is such as NewsArticle. */
export function describeArticle(article: StoryArticle, type = 'NewsArticle'): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    headline: article.title,
    description: article.standfirst ?? undefined,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt ?? undefined,
    articleSection: article.section,
    inLanguage: article.language,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet },
    mainEntityOfPage: article.url,
  }
}

/** The meta tags most outlets write for social networks. */
export function renderMetaTags(article: StoryArticle): string {
  const tags: [string, string | null | undefined][] = [
    ['og:type', 'article'],
    ['og:site_name', article.outlet],
    ['og:title', article.title],
    ['og:description', article.standfirst],
    ['og:url', article.url],
    ['article:published_time', article.publishedAt],
    ['article:modified_time', article.modifiedAt],
    ['article:section', article.section],
  ]
  return [
    `<link rel="canonical" href="${escapeHtml(article.url)}">`,
    `<meta name="author" content="${escapeHtml(article.authors.join(', '))}">`,
    ...tags.flatMap(([property, content]) =>
      content ? [`<meta property="${property}" content="${escapeHtml(content)}">`] : [],
    ),
  ].join('\n')
}
