import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importCorpus, openExtensionPage, PIERCE, sayYesToRemembering } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { lookAtPage, type SeenPage } from './look-at-page'
import { HAZARDS, type HazardServer, serveHazards } from './serve-hazards'
import { twinOfHazards } from './twin-of-hazards'

describe.each(['chromium', 'firefox'] as const)('awkward pages in %s', (kind) => {
  let server: HazardServer
  let opened: OpenedBrowser

  beforeAll(async () => {
    server = await serveHazards()
    opened = await openBrowser({ kind, isHeadless: true })
    await sayYesToRemembering(opened)
    await importCorpus(opened, [twinOfHazards])
  })
  afterAll(async () => {
    await opened?.close()
    await server?.close()
  })

  const read = async (name: string): Promise<{ page: Page; seen: SeenPage }> => {
    const page = await opened.browser.newPage()
    await page.goto(server.url(name))
    await page.bringToFront()
    return { page, seen: await lookAtPage(opened, page) }
  }

  it.each(Object.keys(HAZARDS))('answers on %s and leaves the page alive', async (name) => {
    const { page, seen } = await read(name)
    expect(seen.reply, JSON.stringify(seen)).toMatch(/^(compared|nothing-similar|too-short)$/)
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBeTruthy()
    await page.close()
  })

  it('renders hostile fields as text only', async () => {
    const { page } = await read('markup-in-fields')
    await page.waitForSelector(PIERCE.sidebar)
    expect(await page.evaluate(() => 'sidelightWasFooled' in window)).toBe(false)
    const markup = await page.$eval(
      'sidelight-sidebar',
      (host) => host.shadowRoot!.querySelectorAll('img,script').length,
    )
    expect(markup).toBe(0)
    await page.close()
  })

  it('gives in to a page that keeps removing our element', async () => {
    const { page } = await read('removes-strangers')
    expect(await page.$(PIERCE.host)).toBeNull()
    expect(await page.$$eval('article p', (all) => all.length)).toBe(12)
    await page.close()
  })

  it('says so when the stored articles are of a newer version, and touches nothing', async () => {
    const library = await openExtensionPage(opened, 'library.html', 'main')
    const name = await library.evaluate(async () => {
      const [{ name }] = (await indexedDB.databases()) as [{ name: string }]
      await new Promise((done, fail) => {
        const request = indexedDB.open(name, 1_000_000)
        request.onsuccess = () => done(request.result.close())
        request.onerror = () => fail(request.error)
      })
      return name
    })
    await library.close()
    const { page, seen } = await read('deep-nesting')
    expect(seen.reply).toBe('corpus-unreadable')
    await page.close()
    const after = await openExtensionPage(opened, 'welcome.html', 'main')
    const version = await after.evaluate(async (name) => {
      const found = (await indexedDB.databases()).find((database) => database.name === name)
      return found?.version
    }, name)
    expect(version).toBe(1_000_000)
    await after.close()
  })
})
