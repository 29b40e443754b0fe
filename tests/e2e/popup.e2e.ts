import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { type Newsstand, serveNewsstand } from '../../newsstand/serve'
import { importCorpus, openExtensionPage, PIERCE, sayYesToRemembering } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { checkWithAxe } from './check-with-axe'
import { findTab } from './find-tab'

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  let stand: Newsstand
  let opened: OpenedBrowser
  beforeAll(async () => {
    stand = await serveNewsstand()
    opened = await openBrowser({ kind, isHeadless: true })
  })
  afterAll(async () => {
    await opened?.close()
    await stand?.close()
  })

  const read = async (url: string, awaits?: string) => {
    const page = await opened.browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    if (awaits) await page.waitForSelector(awaits)
    return page
  }
  const popupOf = async (page: Page) => {
    const tab = await findTab(opened, page.url())
    return openExtensionPage(opened, `popup.html?tab=${tab}`, '[data-page]')
  }

  it('leads to the question before it was answered', async () => {
    const popup = await openExtensionPage(opened, 'popup.html', '[data-welcome]')
    expect(await checkWithAxe(popup)).toEqual([])
    await popup.close()
    await sayYesToRemembering(opened)
    await importCorpus(opened, loadNewsstandCorpus(stand.port))
  })

  it('tells the number of outlets and what is stored, and shows the comparison', async () => {
    const page = await read(stand.articles[0]!.url, PIERCE.pill)
    const popup = await popupOf(page)
    await popup.waitForSelector('[data-stored]:not(:empty)')
    const text = await popup.$eval('main', (main) => main.textContent)
    expect(text).toMatch(/\d other outlets? tells? this story/)
    expect(text).toMatch(/3\d\d articles of \d+ outlets stored/)
    expect(await checkWithAxe(popup)).toEqual([])
    await clickAndClose(popup, '[data-toggle]')
    await page.bringToFront()
    await page.waitForSelector(PIERCE.sidebar)
    await page.close()
  })

  it('switches a site off and on at once in a tab that is open', async () => {
    const page = await read(stand.articles[0]!.url, PIERCE.pill)
    const popup = await popupOf(page)
    await popup.click('[data-switch="site"] input')
    await page.waitForSelector(PIERCE.host, { hidden: true })
    await popup.waitForSelector('[data-page="paused"]')
    expect(await checkWithAxe(popup)).toEqual([])
    await popup.click('[data-switch="site"] input')
    await page.bringToFront()
    await page.waitForSelector(PIERCE.pill)
    await popup.close()
    await page.close()
  })

  it('switches everything off at once', async () => {
    const page = await read(stand.articles[0]!.url, PIERCE.pill)
    const popup = await popupOf(page)
    await popup.click('.popup-head input')
    await page.waitForSelector(PIERCE.host, { hidden: true })
    await popup.click('.popup-head input')
    await page.bringToFront()
    await page.waitForSelector(PIERCE.pill)
    await popup.close()
    await page.close()
  })

  it('looks at a page that was not recognised when it is told to', async () => {
    const page = await read(`http://localhost:${stand.port}/`)
    const popup = await popupOf(page)
    await popup.waitForSelector('[data-page="no-article"]')
    await clickAndClose(popup, '[data-look]')
    await page.bringToFront()
    await page.waitForSelector(PIERCE.sidebar)
    await page.close()
  })
})

/** Firefox does not always tell that a tab closed itself. */
const CLOSED_MS = 1500

/** The popup closes itself after such a click; a tab that is going cannot be asked for anything. */
async function clickAndClose(popup: Page, selector: string): Promise<void> {
  const closed = new Promise((done) => popup.once('close', done))
  void popup.click(selector).catch(() => undefined)
  await Promise.race([closed, new Promise((done) => setTimeout(done, CLOSED_MS))])
}
