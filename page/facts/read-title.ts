import { foldText } from '../fold-text'
import { plainField } from '../plain-field'
import type { PageSources } from './page-sources'

export interface Titles {
  /** The headline as shown, without the site's name. */
  title: string
  /** How else the publisher words it: meta tags, structured data, the window's title. */
  variants: string[]
}

/** Share of words in common from which two headlines of a page are taken for one. */
const SAME_SHARE = 0.5
const MAX_HEADINGS = 20
const SEPARATOR = /\s+(?:[|–—•·»«:]|-{1,2}|\/\/?)\s+/

/**
 * The article's headline. The visible h1 wins when another source words it alike: publishers give search engines and networks
 * other headlines than readers. Several h1: the one most like the others' wording.
 * @param outlet taken off the end or start of window and meta titles
 */
export function readTitle(sources: PageSources, outlet: string): Titles {
  const { document, article, meta } = sources
  const stated = [
    plainField(article?.headline),
    meta('og:title'),
    meta('twitter:title'),
    plainField(article?.name),
    plainField(document.title),
  ]
    .map((title) => withoutSite(title, outlet))
    .filter(Boolean)
  const headings = [...document.querySelectorAll('h1,[itemprop="headline"]')]
    .slice(0, MAX_HEADINGS)
    .map((heading) => plainField(heading.textContent))
    .filter((text) => text.length > 3 && foldText(text) !== foldText(outlet))
  const likest = headings
    .map((text) => ({ text, likeness: Math.max(0, ...stated.map((title) => likeness(text, title))) }))
    .sort((a, b) => b.likeness - a.likeness)[0]
  const isShown = likest !== undefined && (likest.likeness >= SAME_SHARE || stated.length === 0)
  const lone = document.querySelectorAll('h1').length === 1 && likest && likest.text.split(' ').length >= 4
  const title = (isShown || lone ? likest?.text : stated[0]) ?? ''
  return { title, variants: [...new Set([...headings.slice(0, 3), ...stated])].filter((variant) => variant !== title) }
}

/** Cuts the site's name, and a section before it, off a title. */
function withoutSite(title: string, outlet: string): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const site = foldText(outlet)
  const isSite = (part: string) => {
    const folded = foldText(part)
    return (
      folded !== '' &&
      site !== '' &&
      (folded === site || (part.length < 40 && (site.includes(folded) || folded.includes(site))))
    )
  }
  const first = parts[0] as string
  const last = parts[parts.length - 1] as string
  if (isSite(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+(?:[|–—•·»«:]|-{1,2}|\/\/?)\s+$/, '')
      .trim()
  if (isSite(first)) return title.slice(first.length).replace(SEPARATOR, '').trim()
  return title
}

function likeness(a: string, b: string): number {
  const wordsOf = (text: string) =>
    new Set(
      /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(text)
        ? [...foldText(text)]
        : foldText(text).split(' '),
    )
  const A = wordsOf(a)
  const B = wordsOf(b)
  let common = 0
  for (const word of A) if (B.has(word)) common++
  return common / Math.max(1, Math.min(A.size, B.size)) >= 0.8 && common / Math.max(A.size, B.size) >= 0.3
    ? Math.max(SAME_SHARE, common / Math.max(A.size, B.size))
    : common / Math.max(1, A.size, B.size)
}
