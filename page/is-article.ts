/** What one signal says: above zero for an article, below against. */
export interface ArticleSignal {
  signal: string
  weight: number
}

export interface ArticleVerdict {
  isArticle: boolean
  /** Sum of the weights; `isArticle` from `ARTICLE_SCORE` on. */
  score: number
  signals: ArticleSignal[]
}

/**
 * Score from which a page is taken for an article. No single signal reaches it, so one site's change of metadata neither makes
 * nor breaks an article. Sane range 4–6; chosen on 181 real article pages and the project's own awkward non-articles.
 */
const ARTICLE_SCORE = 5

/** Paragraphs looked at before the text's shape counts as known; bounds the cost on pages of any size. */
const MAX_PARAGRAPHS = 400
/** Characters from which a paragraph reads as prose rather than as a teaser or label. */
const PROSE_LENGTH = 80
/** Structured data looked at, in characters a script and scripts a page; read by pattern, never parsed here. */
const MAX_JSON_LD = 200_000
const MAX_SCRIPTS = 12

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SatiricalArticle)"/
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|Recipe|SoftwareApplication|WebApplication|JobPosting|FAQPage|ItemList|VideoObject|AboutPage|ContactPage|CheckoutPage|TechArticle|APIReference)"/

const LISTING_PATH =
  /\/(?:tags?|topics?|category|categories|authors?|people|search|suche|buscar|recherche|page|archives?|sections?|latest|newsletters?|login|signin|register|account|cart|checkout|shop|store|product|products|wiki|docs?|help|support|forum|forums|thread|threads|questions|jobs|about|contact|impressum|privacy|terms|videos?|watch|gallery|galleries|podcasts?|weather|events?|r)(?:\/|$)/i
const SEARCH_QUERY = /[?&](?:q|query|s|search|keyword|suche)=/i
const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d{2}|$)/i

/** Whether the page is one article rather than a front, a list, a shop, a form or an application. Reads the page only. */
export function isArticle(document: Document, url: string): boolean {
  return weighPage(document, url).isArticle
}

/** The same with its reasons, for the debug view. At most a few milliseconds on any page. */
export function weighPage(document: Document, url: string): ArticleVerdict {
  const shape = readShape(document)
  const signals = [...weighData(document), ...weighAddress(url), ...weighShape(shape)]
  const score = signals.reduce((sum, { weight }) => sum + weight, 0)
  return { isArticle: score >= ARTICLE_SCORE && shape.prose > 0, score, signals }
}

function meta(document: Document, name: string): string {
  const selector = `meta[property="${name}"],meta[name="${name}"]`
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? ''
}

function weighData(document: Document): ArticleSignal[] {
  const signals: ArticleSignal[] = []
  let says = 0
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const json = (scripts[index]?.textContent ?? '').slice(0, MAX_JSON_LD)
    const articleAt = json.search(ARTICLE_TYPE)
    const otherAt = json.search(OTHER_TYPE)
    if (articleAt >= 0 && (otherAt < 0 || articleAt < otherAt)) says = Math.max(says, 1)
    else if (otherAt >= 0 && says === 0) says = -1
  }
  if (says > 0) signals.push({ signal: 'structured data says article', weight: 3 })
  if (says < 0) signals.push({ signal: 'structured data says something else', weight: -3 })
  const type = meta(document, 'og:type').toLowerCase()
  if (/^(?:news)?article\b/.test(type)) signals.push({ signal: 'og:type is article', weight: 2 })
  else if (/^(?:product|profile|video|music|book|game|app)/.test(type))
    signals.push({ signal: `og:type is ${type}`, weight: -3 })
  const isDated =
    meta(document, 'article:published_time') ||
    document.querySelector(
      '[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="parsely-pub-date"]',
    )
  if (isDated) signals.push({ signal: 'states when it was published', weight: 2 })
  return signals
}

function weighAddress(url: string): ArticleSignal[] {
  let address: URL
  try {
    address = new URL(url)
  } catch {
    return []
  }
  const path = address.pathname.slice(0, 1000)
  if (/^\/(?:index\.\w+|home\/?)?$/.test(path) && !/[?&](?:p|id|article)=/i.test(address.search))
    return [{ signal: 'address is a home page', weight: -4 }]
  const signals: ArticleSignal[] = []
  const last = path.split('/').filter(Boolean).pop() ?? ''
  if (SEARCH_QUERY.test(address.search)) signals.push({ signal: 'address is a search', weight: -3 })
  const isSlug = last.split(/[-_]/).length >= 4
  const isNumbered = /\d{5,}/.test(last) || /(?:^|[-./])a?\d{6,}/.test(path)
  if (LISTING_PATH.test(path) && !isSlug) signals.push({ signal: 'address names a list or a service', weight: -2 })
  if (DATED_PATH.test(path)) signals.push({ signal: 'address holds a date', weight: 1 })
  if (isSlug || isNumbered) signals.push({ signal: 'address names one piece', weight: 1 })
  else if (path.split('/').filter(Boolean).length <= 1) signals.push({ signal: 'address is a section', weight: -1 })
  return signals
}

interface Shape {
  /** Paragraphs of prose. */
  prose: number
  /** Characters in them. */
  length: number
  /** Headings that are links: teasers. */
  teasers: number
  headlines: number
}

function readShape(document: Document): Shape {
  const shape: Shape = { prose: 0, length: 0, teasers: 0, headlines: 0 }
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index] as Element
    const length = paragraph.textContent?.length ?? 0
    if (length < PROSE_LENGTH || paragraph.closest('nav,aside,footer,form,li,a,[role="dialog"],[hidden]')) continue
    let linked = 0
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0
    if (linked > length / 2) continue
    shape.prose++
    shape.length += length
  }
  shape.teasers = document.querySelectorAll('h2 a,h3 a,a h2,a h3').length
  shape.headlines = document.getElementsByTagName('h1').length
  return shape
}

function weighShape(shape: Shape): ArticleSignal[] {
  const signals: ArticleSignal[] = []
  if (shape.prose >= 5 && shape.length > 1200) signals.push({ signal: 'holds many paragraphs', weight: 2 })
  else if (shape.prose >= 2 && shape.length > 400) signals.push({ signal: 'holds some paragraphs', weight: 1 })
  else signals.push({ signal: 'holds hardly a paragraph', weight: -2 })
  if (shape.teasers > 8 && shape.teasers > shape.prose * 2)
    signals.push({ signal: 'holds more headlines of others than text', weight: -3 })
  if (shape.headlines === 1) signals.push({ signal: 'has one headline', weight: 1 })
  return signals
}
