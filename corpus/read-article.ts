import type { Article } from '../engine/article'
import { BrokenLine } from './broken-line'

/**
 * An article from something parsed, whoever wrote it. Fields it does not know are dropped.
 * @throws BrokenLine
 */
export function readArticle(value: unknown): Article {
  if (typeof value !== 'object' || value === null || !('paragraphs' in value)) throw new BrokenLine('not-an-article')
  const given = value as Record<string, unknown>
  if (!Array.isArray(given.paragraphs) || !given.paragraphs.every((text) => typeof text === 'string'))
    throw new BrokenLine('bad-field', 'paragraphs')
  if (!given.paragraphs.some((text) => text.trim())) throw new BrokenLine('no-paragraphs')
  const text = (name: string): string => {
    const found = given[name]
    if (typeof found !== 'string') throw new BrokenLine('bad-field', name)
    return found
  }
  const maybe = (name: string): string | null => (given[name] === undefined || given[name] === null ? null : text(name))
  const article: Article = {
    id: maybe('id') ?? '',
    url: maybe('url') ?? '',
    outlet: maybe('outlet') ?? '',
    title: maybe('title') ?? '',
    publishedAt: maybe('publishedAt'),
    paragraphs: given.paragraphs,
  }
  for (const name of ['canonicalUrl', 'modifiedAt', 'section', 'language', 'wire'] as const)
    if (given[name] !== undefined) article[name] = maybe(name)
  if (Array.isArray(given.authors) && given.authors.every((author) => typeof author === 'string'))
    article.authors = given.authors
  if (typeof given.partial === 'boolean') article.partial = given.partial
  if (isKind(given.kind)) article.kind = given.kind
  if (!article.outlet) article.outlet = hostOf(article.url)
  return article
}

const KINDS = ['news', 'opinion', 'analysis', 'live', 'press-release']
const isKind = (value: unknown): value is NonNullable<Article['kind']> => KINDS.includes(value as string)

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '')
