import { plainField } from '../plain-field'
import { walkPage } from '../walk-page'
import { agencyNamed } from './agencies'
import { cleanNames, splitNames } from './author-names'
import type { PageSources } from './page-sources'
import type { JsonLdNode } from './read-json-ld'

const MAX_AUTHORS = 12
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'twitter:creator:name',
]
const MARKUP =
  '[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[rel~="author"],a[href*="/author/"],a[href*="/authors/"],a[href*="/by/"],.byline-name,.author-name,.author__name,.byline__name,[class*="byline" i],[class*="author-name" i],address.author,.author'
export interface Bylines {
  authors: string[]
  /** Agencies named where authors stand. */
  agencies: string[]
}

/** Who wrote it, each name once, as the page spells it: structured data, meta tags, then the byline. Addresses and the outlet itself are no authors. */
export function readAuthors(sources: PageSources, outlet: string): Bylines {
  const agencies: string[] = []
  const sourcesInOrder = [
    () => namesIn(sources.article?.author),
    () => namesIn(sources.article?.creator),
    ...META_NAMES.map((name) => () => sources.metaAll(name).flatMap(splitNames)),
    () => namesInMarkup(sources.document),
  ]
  for (const read of sourcesInOrder) {
    const stated = read()
    agencies.push(...stated.map(agencyNamed).filter((name) => name !== null))
    const authors = cleanNames(stated, outlet)
    if (authors.length) return { authors, agencies }
  }
  return { authors: [], agencies }
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value))
    return value
      .flat(2)
      .slice(0, MAX_AUTHORS)
      .flatMap((one) => (Array.isArray(one) ? [] : namesIn(one)))
  if (typeof value === 'object' && value !== null) {
    const { name } = value as JsonLdNode
    return Array.isArray(name)
      ? name.slice(0, MAX_AUTHORS).flatMap((one) => splitNames(plainField(one)))
      : splitNames(plainField(name))
  }
  return splitNames(plainField(value))
}

function namesInMarkup(document: Document): string[] {
  for (const selector of MARKUP.split(',')) {
    const elements = [...document.querySelectorAll(selector)].slice(0, MAX_AUTHORS)
    const names = elements
      .filter((element) => !element.closest('aside,footer,nav,[class*="comment" i],[class*="related" i]'))
      .map((element) => plainField(element.getAttribute('content') ?? spacedText(element)))
      .filter((text) => text.length > 2 && text.length < 120)
    if (!names.length) continue
    const found = names.flatMap(splitNames).filter(readsAsName)
    if (found.length) return found
  }
  return []
}

/** An element's text with a space between its parts: a name and the day after it stand in two of them. */
function spacedText(element: Element): string {
  const parts: string[] = []
  walkPage(element, 50, (node) => {
    if (node.nodeType === 3) parts.push((node as Text).data)
  })
  return parts.join(' ')
}

function readsAsName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    words.length <= 5 &&
    /\p{L}{2}/u.test(text) &&
    !/\d/.test(text) &&
    !/^(?:follow|share|email|comments?|updated|published|read|more|view)\b/i.test(text)
  )
}
