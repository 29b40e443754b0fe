import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { loadStories } from '../../newsstand/load-stories'
import { type Newsstand, serveNewsstand } from '../../newsstand/serve'
import {
  importCorpus,
  openExtensionPage,
  openSidebar,
  PIERCE,
  sayYesToRemembering,
} from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { lookAtPage } from './look-at-page'

/** Lets Firefox's event page sleep at once, and keeps a temporary extension's storage over a restart. */
const FIREFOX_PREFS = {
  'extensions.background.idle.timeout': 500,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
}

describe.each(['chromium', 'firefox'] as const)('what must survive in %s', (kind) => {
  let stand: Newsstand
  let opened: OpenedBrowser
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'))
  const open = () => openBrowser({ kind, isHeadless: true, profile, prefs: FIREFOX_PREFS })

  beforeAll(async () => {
    stand = await serveNewsstand()
    opened = await open()
    await sayYesToRemembering(opened)
    await importCorpus(opened, loadNewsstandCorpus(stand.port))
  })
  afterAll(async () => {
    await opened?.close()
    await stand?.close()
    rmSync(profile, { recursive: true, force: true })
  })

  const stored = async () => {
    const page = await openExtensionPage(opened, 'library.html', 'main')
    const count = await page.evaluate(async () => {
      const api = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(m: object): Promise<{ articles: number }> } }
      >
      const totals = await (api.browser ?? api.chrome).runtime.sendMessage({ sidelight: 'getTotals', request: {} })
      return totals.articles
    })
    await page.close()
    return count
  }

  it('reads on after the background was ended', async () => {
    await endBackground(opened)
    const page = await openSidebar(opened, stand.articles[1]!.url)
    expect(page).not.toBeNull()
    await page?.close()
  })

  it('keeps corpus and consent over a restart of the browser', async () => {
    const before = await stored()
    expect(before).toBeGreaterThanOrEqual(314)
    await opened.close()
    opened = await open()
    expect(await stored()).toBe(before)
    const page = await openSidebar(opened, stand.articles[0]!.url)
    expect(page).not.toBeNull()
    const seen = await lookAtPage(opened, page!, 'getPageState')
    expect(seen.storage).toBe('stored')
    await page?.close()
  })

  it('follows a page that changes its address without loading', async () => {
    const articles = loadStories(stand.port).flatMap(({ articles }) =>
      articles.filter(({ host }) => host === 'signal-now'),
    )
    expect(articles).toHaveLength(2)
    const page = (await openSidebar(opened, articles[0]!.url))!
    const headline = () =>
      page.$eval(
        PIERCE.sidebar,
        (sidebar) => sidebar.querySelector('.is-here, [aria-current]')?.textContent ?? sidebar.textContent,
      )
    expect(await headline()).toContain(articles[0]!.title)
    await page.evaluate((path) => {
      const link = [...document.querySelectorAll('a')].find((each) => each.getAttribute('href')?.includes(path))
      link!.click()
    }, articles[1]!.path)
    await page.waitForFunction((title) => document.body.textContent?.includes(title), {}, articles[1]!.title)
    const pill = (await page.waitForSelector(PIERCE.pill))!
    await pill.click()
    await page.waitForSelector(PIERCE.sidebar)
    expect(await headline()).toContain(articles[1]!.title)
    await page.close()
  })

  it('sees an article that is rendered late', async () => {
    const late = stand.articles.find(({ url }) => url.includes('daily-beacon'))!
    const page = await openSidebar(opened, late.url)
    expect(page).not.toBeNull()
    await page?.close()
  })
})

/** Ends the background at once (Chromium), or waits until it has ended itself (Firefox). */
async function endBackground({ browser, kind }: OpenedBrowser): Promise<void> {
  const page = await browser.newPage()
  if (kind === 'chromium') {
    const session = await page.createCDPSession()
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
  } else await new Promise((done) => setTimeout(done, 3000))
  await page.close()
}
