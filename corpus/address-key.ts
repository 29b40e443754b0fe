import type { Article } from '../engine/article'
import { hashAddress } from './hash-address'

/** Query parameters that say where a click came from, or how a page is dressed, never which article it is. */
const TRACKING =
  /^(utm_.*|fb_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|_hs.*|hsa_.*|pk_.*|mtm_.*|piwik_.*|ns_.*|at_.*|xtor|wt_mc|wt_zmc|cmp(id)?|ito|icid|ocid|ncid|cid|sr_share|smid|smtyp|guccounter|guce_.*|ref(errer|_?src|_?url)?|source|src|share(d|_?id)?|partner|rss|feed.*|amp(_.*)?|outputtype|output|print|spm|s?cmpid|ftag|via|traffic_source|__twitter_impression|__source|_amp.*)$/i

/** Hosts of the same pages in another dress. */
const DRESS = /^(www\d?|m|mobile|amp|touch|wap)\./

/**
 * What tells one article's addresses apart from another's: host and path without scheme, tracking parameters, AMP and
 * mobile forms. Two pages with the same key are one article. A text without an address is known by its words.
 */
export function addressKey(article: Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'paragraphs'>): string {
  const own = plainAddress(article.url)
  const canonical = article.canonicalUrl ? plainAddress(article.canonicalUrl) : null
  if (own && canonical && isSameSite(own, canonical) && !(isFront(canonical) && !isFront(own))) return canonical
  return own ?? ownWords(article)
}

/** Host, path and telling parameters of a web address; null when it is none. */
export function plainAddress(url: string): string | null {
  const parsed = parseWeb(url)
  if (!parsed) return null
  const { hostname, pathname, searchParams, port, hash } = withoutAmpCache(parsed)
  const host = hostname.replace(DRESS, '').replace(/\.$/, '')
  const path = pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/(\/amp|\.amp(\.html)?|\/amp\.html)\/?$/i, '')
    .replace(/\/$/, '')
  const telling = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`)
  const query = telling.length ? `?${telling.sort().join('&')}` : ''
  return `${host}${port ? `:${port}` : ''}${path}${query}${hash.startsWith('#!') ? hash : ''}`
}

function parseWeb(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null
}

/** The page behind an AMP cache: `cdn.ampproject.org/c/s/host/path` or `google.com/amp/s/host/path`. */
function withoutAmpCache(url: URL): URL {
  const cached = /(^|\.)cdn\.ampproject\.org$/.test(url.hostname)
    ? /^\/(?:[a-z]\/)?(?:s\/)?(.+)$/.exec(url.pathname)
    : /^(www\.)?google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
      : null
  return (cached && parseWeb(`https://${cached[1]}${url.search}`)) ?? url
}

const isFront = (address: string): boolean => !address.includes('/') && !address.includes('?')

/**
 * A canonical address on another site names whom the text was taken from, and the copy is an account of its own.
 * Hosts of one site: equal, one under the other, or neighbours under a name of more than three letters (no `co.uk`).
 */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)]
  if (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true
  const parent = a.split('.').slice(-2)
  return (parent[0]?.length ?? 0) > 3 && b.endsWith(`.${parent.join('.')}`)
}

const hostOf = (address: string): string => address.split(/[/?#:]/, 1)[0]!

const ownWords = ({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): string =>
  `text:${hashAddress([title, ...paragraphs].join('\n').replace(/\s+/g, ' ').trim()).toString(36)}`
