import { Readability } from '@mozilla/readability'

/** Readability's strictness: strip unlikely candidates, weigh class names, clean conditionally. One bit each. */
export type Strictness = 0b111 | 0b110 | 0b100 | 0b000

interface ReadabilityState {
  _flags: number
}

/**
 * Readability 0.6, told to do only what finds the body: one attempt of the strictness asked for, no metadata, no repair of pictures and addresses, no
 * markup given back. `charThreshold: 0` would silently mean 500, and a failed attempt restores `innerHTML`, after which no node is one we know.
 */
export class BodyReader extends Readability<Node> {
  constructor(document: Document, strictness: Strictness) {
    super(document, { charThreshold: -1, disableJSONLD: true, keepClasses: true, serializer: (node) => node })
    ;(this as unknown as ReadabilityState)._flags = strictness
  }

  _getArticleMetadata(): { title: string } {
    return { title: (this as unknown as { _doc: Document })._doc.title }
  }

  /** By the attributes: the original asks each element for a style object, the dearest of all it asks. */
  _isProbablyVisible(element: Element): boolean {
    const style = element.getAttribute('style')
    if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false
    if (element.hasAttribute('hidden')) return false
    return element.getAttribute('aria-hidden') !== 'true'
  }

  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  _cleanStyles(): void {}
  _postProcessContent(): void {}
}
