import type { ArticleKind } from '../../engine/article'
import { plainField } from '../plain-field'
import type { PageSources } from './page-sources'
import { typesOf } from './read-json-ld'

const BY_TYPE: [pattern: RegExp, kind: ArticleKind][] = [
  [/^LiveBlogPosting$/, 'live'],
  [/^OpinionNewsArticle$/, 'opinion'],
  [/^(?:Analysis|Background)NewsArticle$/, 'analysis'],
  [/^ReportageNewsArticle$/, 'news'],
]
/** Words of sections, addresses and labels, each the whole of a word there. */
const BY_WORD: [pattern: RegExp, kind: ArticleKind][] = [
  [
    /^(?:live(?:[- ]?(?:blog|news|updates?|ticker|coverage))?|liveticker|minuto a minuto|en direct|en vivo|direct)$/i,
    'live',
  ],
  [
    /^(?:opinions?|op-?eds?|editorials?|columns?|columnists?|columnas?|comment(?:ary|isfree| is free)?|letters?|views?|viewpoints?|meinung|kommentare?|leitartikel|kolumnen?|tribunes?|débats|idées|opinión|opinião|editoriales|commenti|editoriali|opinie|åsikt|ledare|debatt|رأي|社説|オピニオン)$/i,
    'opinion',
  ],
  [/^(?:analys[ei]s|análisis|analyse|analisi|explainers?|news analysis|hintergrund|解説|تحليل)$/i, 'analysis'],
  [
    /^(?:press[- ]?releases?|pressemitteilung(?:en)?|communiqués? de presse|pr-?newswire|business ?wire|globenewswire|comunicados?(?: de prensa)?)$/i,
    'press-release',
  ],
]

/** What the page says the text is: type, section, label before the headline, address. Null where it says nothing of the kind. */
export function readKind(sources: PageSources, title: string, section: string | null): ArticleKind | null {
  const { article, document, address } = sources
  const types = article ? typesOf(article) : []
  const byType = BY_TYPE.find(([pattern]) => types.some((type) => pattern.test(type)))
  if (byType) return byType[1]
  const label =
    /^(\p{L}[\p{L} -]{2,20})\s*[:|]/u.exec(title)?.[1] ?? /[:|–—]\s*(live(?: updates?)?)$/i.exec(title)?.[1] ?? ''
  const marked =
    document
      .querySelector('[itemtype*="LiveBlogPosting"],[itemtype*="OpinionNewsArticle"]')
      ?.getAttribute('itemtype') ?? ''
  if (/LiveBlog/.test(marked)) return 'live'
  const words = [
    section ?? '',
    label,
    plainField(article?.genre),
    sources.meta('article:opinion') === 'true'
      ? 'opinion'
      : sources.meta('article:content_tier_kind', 'genre', 'content_type'),
    ...pathWords(address),
    shownLabel(document),
  ]
  for (const word of words) {
    const found = BY_WORD.find(([pattern]) => pattern.test(word.trim()))
    if (found) return found[1]
  }
  return types.some((type) => /NewsArticle$|^Report$/.test(type)) ? 'news' : null
}

function pathWords(address: string): string[] {
  try {
    return new URL(address).pathname.split('/').filter(Boolean).slice(0, -1)
  } catch {
    return []
  }
}

/** The rubric right above the headline. */
function shownLabel(document: Document): string {
  const headline = document.querySelector('h1')
  const before = headline?.previousElementSibling?.textContent?.trim() ?? ''
  return before.length < 30 ? before : ''
}
