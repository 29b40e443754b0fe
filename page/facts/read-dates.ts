import type { PageSources } from './page-sources'
import { readMoment } from './read-moment'

export interface Dates {
  publishedAt: string | null
  modifiedAt: string | null
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'article.published',
  'published_at',
  'cxenseparse:recs:publishtime',
  'ptime',
  'displaydate',
  'date',
]
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'utime',
  'revision_date',
]

/** Places in the markup that state the day, best first. */
const PUBLISHED_MARKUP =
  '[itemprop~="datePublished"],time[pubdate],time.published,abbr.published,.published[title],time.entry-date,[property="datePublished"],article header time[datetime],header time[datetime],article time[datetime],main time[datetime],time[datetime]'
const MODIFIED_MARKUP =
  '[itemprop~="dateModified"],abbr.updated[title],time.updated,time[class*="modified" i],time[class*="update" i]'
const PATH_DATE = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?:[/-]|$|\D)/i
/** Words beside which a day shown near the headline is the day of publication. */
const SHOWN_DATE = '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[class*="meta" i]'
const MAX_SHOWN = 12

/** When the article was published and last changed: structured data, then meta tags, then markup, then the address, then what is shown. */
export function readDates(sources: PageSources): Dates {
  const { article, meta } = sources
  const publishedAt =
    readMoment(article?.datePublished) ??
    firstMoment(PUBLISHED_META, meta) ??
    momentInMarkup(sources.document, PUBLISHED_MARKUP) ??
    readMoment(article?.dateCreated) ??
    readMoment(article?.uploadDate) ??
    momentInAddress(sources.address) ??
    momentShown(sources.document)
  const modifiedAt =
    readMoment(article?.dateModified) ??
    firstMoment(MODIFIED_META, meta) ??
    momentInMarkup(sources.document, MODIFIED_MARKUP)
  return { publishedAt, modifiedAt }
}

function firstMoment(names: string[], meta: PageSources['meta']): string | null {
  for (const name of names) {
    const moment = readMoment(meta(name))
    if (moment) return moment
  }
  return null
}

function momentInMarkup(document: Document, selectors: string): string | null {
  for (const selector of selectors.split(',')) {
    const element = document.querySelector(selector)
    const moment =
      element &&
      (readMoment(element.getAttribute('datetime')) ??
        readMoment(element.getAttribute('content')) ??
        readMoment(element.getAttribute('title')) ??
        readMoment(element.textContent?.trim()))
    if (moment) return moment
  }
  return null
}

function momentInAddress(address: string): string | null {
  const found = PATH_DATE.exec(address)
  if (!found) return null
  const month = /^\d/.test(found[2] ?? '') ? found[2] : undefined
  return month ? readMoment(`${found[1]}-${month}-${found[3]}`) : readMoment(`${found[3]} ${found[2]} ${found[1]}`)
}

function momentShown(document: Document): string | null {
  const shown = document.querySelectorAll(SHOWN_DATE)
  for (let index = 0; index < Math.min(shown.length, MAX_SHOWN); index++) {
    const text = shown[index]?.textContent?.trim() ?? ''
    const moment = text.length < 120 ? readMoment(text) : null
    if (moment) return moment
  }
  return null
}
