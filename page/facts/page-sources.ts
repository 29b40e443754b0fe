import { plainField } from '../plain-field'
import { type JsonLdNode, readJsonLd } from './read-json-ld'

/** Where a page says what it is: its meta tags, its structured data, its markup. Read once, then shared by all readers of facts. */
export interface PageSources {
  document: Document
  /** Address shown, without what only tracks. */
  address: string
  nodes: JsonLdNode[]
  article: JsonLdNode | null
  /** First non-empty content among the meta tags of these names (name, property or itemprop), in the order asked; plain text. */
  meta: (...names: string[]) => string
  /** All contents of the meta tags of one name. */
  metaAll: (name: string) => string[]
}

const MAX_META_TAGS = 1000

export function readSources(document: Document, address: string): PageSources {
  const contents = new Map<string, string[]>()
  const tags = document.getElementsByTagName('meta')
  for (let index = 0; index < Math.min(tags.length, MAX_META_TAGS); index++) {
    const tag = tags[index] as Element
    const content = tag.getAttribute('content')
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase()
    if (!name || !content?.trim()) continue
    const list = contents.get(name)
    if (list) list.push(content)
    else contents.set(name, [content])
  }
  return {
    document,
    address,
    ...readJsonLd(document),
    meta: (...names) => {
      for (const name of names) {
        const text = plainField(contents.get(name)?.[0])
        if (text) return text
      }
      return ''
    },
    metaAll: (name) => (contents.get(name) ?? []).map(plainField).filter(Boolean),
  }
}
