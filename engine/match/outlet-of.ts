import type { Article } from '../article'
import { hashTerm } from './hash-term'

/** Second-level names under a country that are no outlet's own: "co.uk", "com.au". */
const SHARED_NAME = /^(?:ac|co|com|edu|gov|net|or|org)$/

/** A site with a name, not an address in numbers or a single machine's. */
const HAS_NAME = /\.[a-z][^.]*$/i

const toBits = (name: string): number => {
  const hash = hashTerm(name)
  return (hash ^ (hash >>> 8)) & 0xffff
}

/** What articles have whose outlet is unknown; two of them are not of the same. */
export const NO_OUTLET = toBits('')

/** 16 bits that tell outlets apart: of the site's name without its subdomains, of the outlet's where its address names no site. */
export function outletOf({ url, outlet }: Article): number {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]
  return toBits(host && HAS_NAME.test(host) ? siteOf(host.toLowerCase()) : outlet.toLowerCase())
}

function siteOf(host: string): string {
  const labels = host.split('.')
  const isShared = labels.length > 2 && labels.at(-1)!.length === 2 && SHARED_NAME.test(labels.at(-2)!)
  return labels.slice(isShared ? -3 : -2).join('.')
}
