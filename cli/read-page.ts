import { parseHTML } from 'linkedom'

/** A page's markup as a document, without a browser: nothing is loaded, no script runs. */
export function readPage(html: string): Document {
  const hasRoot = /<html[\s>]/i.test(html)
  return parseHTML(hasRoot ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document
}
