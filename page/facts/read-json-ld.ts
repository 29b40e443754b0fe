/** A structured-data object: schema.org fields of any shape, as the page wrote them. Hostile until read through `plainField`. */
export type JsonLdNode = Record<string, unknown>

/** Longest script parsed, in characters. A live blog of a day has about 600,000; what is longer is left unread. */
const MAX_SCRIPT_LENGTH = 1_500_000
const MAX_SCRIPTS = 20
/** Objects looked at in all, and how deep they are followed. */
const MAX_NODES = 2000
const MAX_DEPTH = 12

const ARTICLE_TYPE =
  /(?:NewsArticle|^Article|^Report|BlogPosting|LiveBlogPosting|SatiricalArticle|ClaimReview|^WebPageArticle)$/

export interface StructuredData {
  /** Every object with a type, in the order of the page; references by `@id` are resolved. */
  nodes: JsonLdNode[]
  /** The one that describes this article; null when there is none. */
  article: JsonLdNode | null
}

/** What the page's JSON-LD says. Scripts that are not JSON, even after the usual slips are mended, count as absent. */
export function readJsonLd(document: Document): StructuredData {
  const nodes: JsonLdNode[] = []
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const text = scripts[index]?.textContent ?? ''
    if (text.length <= MAX_SCRIPT_LENGTH) collectNodes(parseLeniently(text), nodes, 0)
  }
  resolveReferences(nodes)
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  // Teasers are articles too; the page's own one says most about itself.
  const article = articles.sort((a, b) => weigh(b) - weigh(a))[0] ?? null
  return { nodes, article }
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''))
}

function weigh(node: JsonLdNode): number {
  const fields = ['headline', 'datePublished', 'author', 'mainEntityOfPage', 'articleBody', 'publisher', 'dateModified']
  return fields.filter((field) => node[field] != null).length
}

function parseLeniently(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, '')
  try {
    return JSON.parse(json)
  } catch {
    return parseMended(json)
  }
}

/** Raw line breaks inside strings, commas before a bracket and a semicolon at the end are the usual slips. */
function parseMended(json: string): unknown {
  const mended = json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '')
  try {
    return JSON.parse(mended)
  } catch {
    return null
  }
}

function collectNodes(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const entry of value) collectNodes(entry, nodes, depth + 1)
    return
  }
  const node = value as JsonLdNode
  if (node['@type'] !== undefined) nodes.push(node)
  for (const [field, entry] of Object.entries(node)) {
    // Lists of other pieces: what stands in them is about those.
    if (field === 'itemListElement' || field === 'hasPart' || field === 'liveBlogUpdate' || field === 'comment')
      continue
    if (typeof entry === 'object') collectNodes(entry, nodes, depth + 1)
  }
}

function resolveReferences(nodes: JsonLdNode[]): void {
  const byId = new Map<string, JsonLdNode>()
  for (const node of nodes) {
    const id = node['@id']
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node)
  }
  const resolve = (entry: unknown): unknown => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry
    const reference = entry as JsonLdNode
    const id = reference['@id']
    const target = typeof id === 'string' ? byId.get(id) : undefined
    return target && target !== entry && reference['@type'] === undefined ? target : entry
  }
  for (const node of nodes)
    for (const [field, entry] of Object.entries(node))
      node[field] = Array.isArray(entry) ? entry.slice(0, MAX_NODES).map(resolve) : resolve(entry)
}
