import type { ArticleSignal } from './article-signal'

/** Path words that name a list or a service wherever they stand. */
const LISTING_PATH =
  /\/(?:tags?|topics?|category|categories|authors?|people|search|suche|buscar|recherche|login|signin|register|account|cart|checkout|shop|store|products?|wiki|docs?|help|support|forums?|threads?|questions|jobs|r)(?:\/|$)/i
/** Path words that are sections too: they speak against an article only at the end. */
const LISTING_END =
  /\/(?:page(?:\/\d+)?|archives?|sections?|latest|newsletters?|about|contact|impressum|privacy|terms|videos?|watch|gallery|galleries|podcasts?|weather|events?)\/?$/i
const SEARCH_QUERY = /[?&](?:q|query|s|search|keyword|suche)=/i

const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d{2}|$)/i

/** What the address says: a date, a slug or a number speak for one piece; a home page, a search, a list against. */
export function weighAddress(url: string): ArticleSignal[] {
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
  const isNumbered =
    /\d{5,}|-[a-z]?\d{4,}$/.test(last) ||
    /(?:^|[-./])a?\d{6,}/.test(path) ||
    /\/(?:articles?|news|story|stories|artikel|noticias?|view)\/(?:.*\/)?\d{3,}/i.test(path) ||
    /[?&](?:p|id|idx|aid|article|articleid|newsid|no|story)=\w*\d{3,}/i.test(address.search)
  if ((LISTING_PATH.test(path) || LISTING_END.test(path)) && !isSlug && !isNumbered)
    signals.push({ signal: 'address names a list or a service', weight: -2 })
  if (DATED_PATH.test(path)) signals.push({ signal: 'address holds a date', weight: 1 })
  if (isSlug || isNumbered) signals.push({ signal: 'address names one piece', weight: 1 })
  else if (path.split('/').filter(Boolean).length <= 1) signals.push({ signal: 'address is a section', weight: -1 })
  return signals
}
