import { type ExtractedPage, extractArticle } from '../../../page/extract-article'
import { clearHighlights, highlightPassages } from '../../../page/highlight-passages'
import { isArticle } from '../../../page/is-article'
import { watchAddress } from '../../../page/watch-address'
import { type Disturbance, disturb } from './disturb-page'

/** What the tests ask of the page code, run in a real page. */
export const lab = {
  gate: (url: string) => isArticle(document, url),

  extract: (url: string) => {
    const { article, removed } = extractArticle(document, url)
    return { article, removed }
  },

  /** Everything the extension does with a page, and what changed in the document meanwhile: mutation records and markup. */
  readAndWatch: (url: string) => {
    const before = document.documentElement.outerHTML
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })
    isArticle(document, url)
    const { article, locate } = extractArticle(document, url)
    const ranges = article.paragraphs.flatMap(
      (text, paragraph) => locate({ paragraph, start: 0, end: text.length }) ?? [],
    )
    highlightPassages(document, { 'sidelight-only-here': ranges.slice(0, 5), 'sidelight-focus': ranges.slice(0, 1) })
    const painted = CSS.highlights.size
    clearHighlights(document)
    return {
      mutations: observer.takeRecords().length,
      isSame: document.documentElement.outerHTML === before,
      located: ranges.length,
      paragraphs: article.paragraphs.length,
      painted,
    }
  },

  /** Shares of passages found again after a page was re-rendered in one way: the same words, at their place. */
  relocate: (url: string, how: Disturbance) => {
    const page: ExtractedPage = extractArticle(document, url)
    const passages = page.article.paragraphs.flatMap((text, paragraph) => {
      const half = Math.floor(text.length / 2)
      return [
        { paragraph, start: 0, end: text.length },
        { paragraph, start: Math.floor(half / 2), end: Math.floor(half * 1.5) },
      ].filter(({ start, end }) => end - start > 1 && text.slice(start, end).trim())
    })
    disturb(document, how, page)
    const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '')
    const missed = passages.filter((passage) => {
      const wanted = page.article.paragraphs[passage.paragraph]!.slice(passage.start, passage.end)
      const found = page.locate(passage)?.toString() ?? ''
      return how === 'edited'
        ? squeeze(found).length < squeeze(wanted).length * 0.7
        : squeeze(found) !== squeeze(wanted)
    })
    return { passages: passages.length, found: passages.length - missed.length }
  },

  /** What `watchAddress` tells when the address changes without loading, and when a page renders late. */
  watch: async () => {
    const told: string[] = []
    const watch = watchAddress(document, ({ kind, url }) =>
      told.push(`${kind} ${new URL(url).hash || new URL(url).search}`),
    )
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    document.body.append(document.createElement('p'))
    await pause(1800)
    watch.settle()
    document.body.append(document.createElement('p'))
    await pause(1800)
    const late = told.splice(0)
    history.pushState({}, '', '?second')
    await pause(2500)
    location.hash = 'only-a-fragment'
    await pause(1500)
    const moved = told.splice(0)
    watch.stop()
    history.pushState({}, '', '?third')
    await pause(1500)
    return { late, moved, afterStop: told }
  },
}

declare global {
  var sidelightLab: typeof lab
}
globalThis.sidelightLab = lab
