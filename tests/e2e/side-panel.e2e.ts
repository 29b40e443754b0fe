import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { type Newsstand, serveNewsstand } from '../../newsstand/serve'
import {
  importCorpus,
  openExtensionPage,
  openSidebar,
  PIERCE,
  sayYesToRemembering,
} from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { checkWithAxe } from './check-with-axe'
import { findTab } from './find-tab'

/** What is skipped out of sight keeps an estimated height, and axe would see what overflows it as covered by what follows. */
function layOutEverything(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.section { content-visibility: visible !important }')
  document.adoptedStyleSheets = [sheet]
}
const NOTE = '.side-panel-note [data-page]'

describe.each(['chromium', 'firefox'] as const)("the browser's own side panel in %s", (kind) => {
  let stand: Newsstand
  let opened: OpenedBrowser
  beforeAll(async () => {
    stand = await serveNewsstand()
    opened = await openBrowser({ kind, isHeadless: true })
    await sayYesToRemembering(opened)
    await importCorpus(opened, loadNewsstandCorpus(stand.port))
  })
  afterAll(async () => {
    await opened?.close()
    await stand?.close()
  })

  const read = async (url: string) => {
    const page = await opened.browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    return page
  }
  /** As wide as browsers make it. */
  const panelOf = async (page: Page, awaits: string) => {
    const panel = await openExtensionPage(opened, `sidepanel.html?tab=${await findTab(opened, page.url())}`, awaits)
    await panel.setViewport({ width: 380, height: 800 })
    return panel
  }
  afterEach(async () => {
    const [first, ...others] = await opened.browser.pages()
    await Promise.all(others.map((page) => page.close()))
    await first?.bringToFront()
  })

  it('shows what the overlay shows, which folds into its pill', async () => {
    const page = (await openSidebar(opened, stand.articles[0]!.url))!
    const inPage = await page.$eval('sidelight-sidebar >>> .headlines', (list) => list.textContent)
    const panel = await panelOf(page, '.headlines')
    expect(await panel.$eval('.headlines', (list) => list.textContent)).toBe(inPage)
    await panel.evaluate(layOutEverything)
    expect(await checkWithAxe(panel)).toEqual([])
    await page.bringToFront()
    await page.waitForSelector(PIERCE.pill)
    expect(await page.$(PIERCE.sidebar)).toBeNull()
    await panel.close()
    await page.close()
  })

  it('shows passages of the tab’s article in the page', async () => {
    const page = await read(stand.articles[0]!.url)
    await page.waitForSelector(PIERCE.pill)
    const panel = await panelOf(page, '.headlines')
    await panel.focus('.sidebar')
    await panel.keyboard.press('n')
    await panel.waitForFunction(() =>
      document.querySelector('.side-panel > [role="status"]')!.textContent!.startsWith('Marked passage 1 of'),
    )
    const marked = await page.evaluate(() => [...(CSS.highlights.get('sidelight-focus') ?? [])].map(String).join())
    expect(marked).not.toBe('')
    expect(await panel.$eval('.side-panel > [role="status"]', (status) => status.textContent)).toContain(marked)
    await panel.close()
    await page.close()
  })

  it('follows the tab to another article, to a page that is none, and back', async () => {
    const page = await read(stand.articles[0]!.url)
    const panel = await panelOf(page, '.headlines')
    const title = () => panel.$eval('.headlines .is-here', (here) => here.textContent)
    const first = await title()
    const other = stand.articles.find(({ outlet }) => outlet !== stand.articles[0]!.outlet)!
    await page.goto(`http://localhost:${stand.port}/`)
    await panel.waitForSelector(`${NOTE}[data-page="no-article"]`)
    expect(await checkWithAxe(panel)).toEqual([])
    await page.goto(other.url)
    await panel.waitForSelector('.headlines')
    expect(await title()).not.toBe(first)
    await page.goBack()
    await panel.waitForSelector(NOTE)
    await panel.close()
    await page.close()
  })

  it('follows the reader from tab to tab, and says where no page can be read', async () => {
    const page = await read(stand.articles[0]!.url)
    await page.waitForSelector(PIERCE.pill)
    const panel = await openExtensionPage(opened, 'sidepanel.html', '.side-panel-note')
    await panel.waitForFunction(() => document.body.textContent!.includes('Extensions cannot read this page.'))
    await page.bringToFront()
    await panel.waitForSelector('.headlines')
    await panel.close()
    await page.close()
  })
})
