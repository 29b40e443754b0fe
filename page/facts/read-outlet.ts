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
    meta('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'cre', 'copyright'),
    ...nodes.filter((node) => /NewsMediaOrganization|WebSite|Organization/.test(String(node['@type']))).map(nameOf),
  ].map(cleanName)
  const name = candidates.find((text) => text && !looksLikeAddress(text) && text.length <= MAX_NAME_LENGTH)
  if (name) return name
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
  if (Array.isArray(value)) return nameOf(value[0])
  if (typeof value === 'object' && value !== null) return plainField((value as JsonLdNode).name)
  return plainField(value)
}

function cleanName(name: string): string {
  return name
    .replace(/^(?:©|copyright)?\s*(?:\d{4})?\s*/i, '')
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

function nameFromHost(host: string): string {
  const labels = host.split('.')
  const isSecondLevel = labels.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(labels[labels.length - 2] ?? '')
  const label = labels[Math.max(0, labels.length - (isSecondLevel ? 3 : 2))] ?? ''
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
