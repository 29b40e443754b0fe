import { parseHTML } from 'linkedom'

const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>'

/** A page's markup as a document, without a browser: nothing is loaded, no script runs. */
export function readPage(html: string): Document {
  const hasRoot = /<html[\s>]/i.test(html)
  const { document } = parseHTML(hasRoot ? html : EMPTY_PAGE.replace('<body>', `<body>${html}`))
  // linkedom has every part of the DOM that the page code needs but this one.
  Object.defineProperty(document, 'implementation', {
    value: { createHTMLDocument: () => parseHTML(EMPTY_PAGE).document },
  })
  return document
}
