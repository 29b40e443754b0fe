import type { ArticleSignal } from './article-signal'

/** Structured data looked at, in characters a script and scripts a page; read by pattern, never parsed here. */
const MAX_JSON_LD = 200_000

const MAX_SCRIPTS = 12

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SatiricalArticle)"/

const ARTICLE_TYPES = new RegExp(ARTICLE_TYPE, 'g')

/** More articles than this in the structured data are a list of them. */
const MAX_OWN_ARTICLES = 3

const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,80})?"(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|Recipe|SoftwareApplication|WebApplication|JobPosting|FAQPage|ItemList|ImageGallery|AboutPage|ContactPage|CheckoutPage|TechArticle|APIReference)"/

/** What structured data and meta tags say the page is. Read by pattern: parsing is left to the extraction. */
export function weighStructuredData(document: Document): ArticleSignal[] {
  const signals: ArticleSignal[] = []
  let says = 0
  let articles = 0
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const json = (scripts[index]?.textContent ?? '').slice(0, MAX_JSON_LD)
    const articleAt = json.search(ARTICLE_TYPE)
    const otherAt = json.search(OTHER_TYPE)
    if (articleAt >= 0) articles += json.match(ARTICLE_TYPES)?.length ?? 0
    if (articleAt >= 0 && (otherAt < 0 || articleAt < otherAt)) says = Math.max(says, 1)
    else if (otherAt >= 0 && says === 0) says = -1
  }
  const isLive =
    document.querySelector('script[type="application/ld+json"]') !== null &&
    articles > MAX_OWN_ARTICLES &&
    /LiveBlogPosting/.test(scripts[0]?.textContent?.slice(0, 2000) ?? '')
  if (articles > MAX_OWN_ARTICLES && !isLive) says = -1
  if (says > 0) signals.push({ signal: 'structured data says article', weight: 3 })
  if (says < 0) signals.push({ signal: 'structured data says something else', weight: -3 })
  const type = meta(document, 'og:type').toLowerCase()
  if (/^(?:news)?article\b/.test(type)) signals.push({ signal: 'og:type is article', weight: 2 })
  else if (/^(?:product|profile|video|music|book|game|app)/.test(type))
    signals.push({ signal: `og:type is ${type}`, weight: -3 })
  const isDated =
    meta(document, 'article:published_time') ||
    document.querySelector(
      '[itemprop~="datePublished"],meta[name*="date" i],meta[name*="time" i],.published,time[pubdate]',
    )
  if (isDated) signals.push({ signal: 'states when it was published', weight: 2 })
  else if (document.querySelector('time[datetime]')) signals.push({ signal: 'shows a date', weight: 1 })
  if (
    document.querySelector(
      'meta[name*="author" i],meta[name$="creator" i],meta[property="article:author"],[rel~="author"],[itemprop~="author"],.author',
    )
  )
    signals.push({ signal: 'names an author', weight: 1 })
  return signals
}

function meta(document: Document, name: string): string {
  const selector = `meta[property="${name}"],meta[name="${name}"]`
  return document.querySelector(selector)?.getAttribute('content')?.trim() ?? ''
}
