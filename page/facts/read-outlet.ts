import { plainField } from '../plain-field'
import { OUTLET_NAMES } from './outlet-names'
import type { PageSources } from './page-sources'
import type { JsonLdNode } from './read-json-ld'

const MAX_NAME_LENGTH = 60

/**
 * A person's word for the publisher. A known host has a fixed name, so that one outlet is one outlet on all its pages; else what the
 * page calls its site or publisher, if that reads as a name and not as an address; else the host, written as a name.
 */
export function readOutlet(sources: PageSources): string {
  const host = hostOf(sources.address)
  const known = knownName(host)
  if (known) return known
  const { article, nodes, meta } = sources
  const candidates = [
    meta('og:site_name'),
    nameOf(article?.publisher),
    meta(
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'dc.publisher',
      'citation_journal_title',
      'cre',
      'copyright',
    ),
    markedName(sources.document),
    ...nodes.filter((node) => /NewsMediaOrganization|WebSite|Organization/.test(String(node['@type']))).map(nameOf),
  ].map(cleanName)
  const label = host.split('.')[0] ?? ''
  // All lower case and just the host: an identifier, not a name.
  const isName = (text: string) =>
    text !== '' && !looksLikeAddress(text) && text.length <= MAX_NAME_LENGTH && /\p{L}{2}/u.test(text)
  const name =
    candidates.find((text) => isName(text) && text !== label) ??
    candidates.find((text) => text && !looksLikeAddress(text) && text.length <= MAX_NAME_LENGTH)
  if (name) return name
  const owner = copyrightOwner(sources.document, host)
  if (owner) return owner
  const suffix = titleSuffix(plainField(sources.document.title), host)
  if (suffix) return suffix
  // “example-times.com” still tells more than nothing; the page's own spelling tells capitals.
  const spelled = candidates.find((text) => looksLikeAddress(text))
  return nameFromHost(host) || spelled || ''
}

export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^(?:www\d?|m|amp|mobile|edition|news)\.(?=[^.]+\.[^.]+)/, '')
  } catch {
    return ''
  }
}

function knownName(host: string): string | undefined {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const name = OUTLET_NAMES[at]
    if (name) return name
  }
  return undefined
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return Array.isArray(value[0]) ? '' : nameOf(value[0])
  if (typeof value === 'object' && value !== null) return plainField((value as JsonLdNode).name)
  return plainField(value)
}

function cleanName(name: string): string {
  return name
    .replace(/^(?:©|\(c\)|copyright)*\s*(?:\d{4})?\s*(?:by )?/i, '')
    .replace(/\s*[|–—]\s.*$/, '')
    .replace(/,? (?:inc|llc|ltd|gmbh|limited|s\.?a\.?)\.?$/i, '')
    .replace(/^@/, '')
    .trim()
}

function looksLikeAddress(name: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(name) || /^[\w-]+(?:\.[\w-]+)+$/.test(name)
}

/** The last part of the window's title when it fits the host: “Dam holds – The Example Times” on exampletimes.example. */
function titleSuffix(title: string, host: string): string {
  const squeezedHost = host.replace(/[^a-z0-9]/g, '')
  const parts = title.split(/\s+[|–—•·-]\s+/).map((part) => part.trim())
  for (const part of parts.length > 1 ? [parts[parts.length - 1], parts[0]] : []) {
    const squeezed = (part ?? '')
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^a-z0-9]/g, '')
    if (squeezed.length >= 3 && (squeezedHost.includes(squeezed) || squeezed.includes(host.split('.')[0] ?? '\0')))
      return part ?? ''
  }
  return ''
}

/** The publisher in microdata and microformats. */
function markedName(document: Document): string {
  const marked = document.querySelector(
    '[itemprop~="publisher"] [itemprop~="name"],[itemprop~="publisher"][content],.source-org .org,.source-org',
  )
  return plainField(marked?.getAttribute('content') ?? marked?.textContent)
}

/** “© 2026 Tideway Dispatch. All rights …” near the page's end, when the name fits the window's title or the host. */
function copyrightOwner(document: Document, host: string): string {
  const lines = document.querySelectorAll('footer,[class*="copyright" i],[id*="footer" i],body > p:last-of-type,small')
  const known = `${document.title} ${host}`.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - 8); index--) {
    const text = plainField(lines[index]?.textContent).slice(0, 600)
    const name =
      /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:by )?([^.,|©\d]{3,50})/iu
        .exec(text)?.[1]
        ?.trim() ?? ''
    if (name && known.includes(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))) return cleanName(name)
  }
  return ''
}

function nameFromHost(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  const isSecondLevel = labels.length > 2 && top.length === 2 && second.length <= 3
  const label = labels[Math.max(0, labels.length - (isSecondLevel ? 3 : 2))] ?? ''
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
