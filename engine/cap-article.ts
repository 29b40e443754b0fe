import type { Article } from './article'

/** The longest article taken in; a longer one is cut, and marked `partial` because its end was not read. */
export const MAX_PARAGRAPHS = 2000
/** UTF-16 units of body text. A long magazine piece has 60,000; 400,000 is a book of a page. */
export const MAX_CHARACTERS = 400_000
/** UTF-16 units of any single field about the article. */
export const MAX_FIELD = 2000
const MAX_AUTHORS = 50

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/**
 * An article from a page, a file or another process, cut to sizes that every later step can bear. Control and
 * bidirectional override characters are taken out of the fields about it; the body is kept as read, because its
 * offsets point into the page.
 */
export function capArticle(article: Article): Article {
  const paragraphs: string[] = []
  let characters = 0
  for (const paragraph of article.paragraphs.slice(0, MAX_PARAGRAPHS)) {
    if (characters + paragraph.length > MAX_CHARACTERS) break
    characters += paragraph.length
    paragraphs.push(paragraph)
  }
  const wasCut = paragraphs.length < article.paragraphs.length
  if (wasCut && paragraphs.length === 0) paragraphs.push(article.paragraphs[0]!.slice(0, MAX_CHARACTERS))
  return {
    ...article,
    id: article.id.slice(0, MAX_FIELD),
    url: article.url.slice(0, MAX_FIELD),
    outlet: plainField(article.outlet),
    title: plainField(article.title),
    authors: article.authors?.slice(0, MAX_AUTHORS).map(plainField),
    section: article.section ? plainField(article.section) : article.section,
    wire: article.wire ? plainField(article.wire) : article.wire,
    publishedAt: instant(article.publishedAt),
    modifiedAt: instant(article.modifiedAt),
    paragraphs,
    partial: wasCut || article.partial,
  }
}

function plainField(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().slice(0, MAX_FIELD)
}

function instant(text: string | null | undefined): string | null {
  return text && text.length <= 40 && !Number.isNaN(Date.parse(text)) ? text : null
}
