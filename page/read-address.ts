/** Query parameters that say where a reader came from, not which article it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|at_\w+|ns_\w+|wt_\w+|cmpid?|cid|ito|ocid|smid|smtyp|sref|ref|ref_src|referrer|src|source|via|partner|share|shared|sh|xtor|ncid|taid|__twitter_impression|amp|outputtype|spm|feature|mod|mbid|sara_ecid|cvid|ei|guccounter|guce_\w+)$/i

/**
 * The page's own word for its address: its canonical link when that names a page and not the site's front; null when it gives none.
 * @param url the address shown, absolute
 */
export function statedAddress(document: Document, url: string): string | null {
  const shown = cleanAddress(url, url)
  const stated = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('meta[name="parsely-link"],meta[name="citation_public_url"]')?.getAttribute('content'),
  ]
  for (const href of stated) {
    const address = href ? cleanAddress(href, url) : null
    if (address && (!isFront(address) || (shown !== null && isFront(shown)))) return address
  }
  return null
}

/**
 * The address an article is known by: the one it states, else the one shown. Without fragment and tracking parameters, the same on
 * every visit.
 */
export function canonicalAddress(document: Document, url: string): string {
  return statedAddress(document, url) ?? cleanAddress(url, url) ?? url
}

/** An address without fragment and tracking parameters; null when it is none of the web's. */
export function cleanAddress(href: string, base: string): string | null {
  const address = parseAddress(href, base)
  if (!address || !/^https?:$/.test(address.protocol)) return null
  address.hash = ''
  address.username = ''
  address.password = ''
  const names: string[] = []
  // Firefox gives content scripts an URLSearchParams that cannot be iterated.
  address.searchParams.forEach((_, name) => {
    names.push(name)
  })
  for (const name of names) if (TRACKING.test(name)) address.searchParams.delete(name)
  return address.href
}

function parseAddress(href: string, base: string): URL | null {
  try {
    return new URL(href.trim().slice(0, 2000), base)
  } catch {
    return null
  }
}

function isFront(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
