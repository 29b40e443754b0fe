import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { extractArticle } from '../../../page/extract-article'
import { isArticle } from '../../../page/is-article'

/** What is measured, each run once on the page as it stands, cold as in a page view. The libraries get a copy made beforehand. */
export const bench = {
  nothing: () => undefined,
  gate: (url: string) => isArticle(document, url),
  extract: (url: string) => extractArticle(document, url).article.paragraphs,
  readability: () => textOf(new Readability(document.cloneNode(true) as Document).parse()?.content),
  defuddle: (url: string) => textOf(new Defuddle(document.cloneNode(true) as Document, { url }).parse().content),
}

function textOf(html: string | null | undefined): string[] {
  return [new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '']
}

declare global {
  var sidelightBench: typeof bench
}
globalThis.sidelightBench = bench
