import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { loadStories } from '../../newsstand/load-stories'
import { serveNewsstand } from '../../newsstand/serve'
import {
  importCorpus,
  openExtensionPage,
  openSidebar,
  PIERCE,
  sayYesToRemembering,
  sidebarText,
} from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { stayedAbsent } from './stayed-absent'

interface ExtensionApi {
  runtime: { onMessage: { addListener(listen: (message: { sidelight?: string }) => void): void } }
}

describe.each(['chromium', 'firefox'] as const)('reading an article in %s', (kind) => {
  let stand: Awaited<ReturnType<typeof serveNewsstand>>
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

  it('shows every story of the newsstand with exactly its other outlets', async () => {
    for (const { articles } of loadStories(stand.port)) {
      const [reading, ...others] = articles as [(typeof articles)[0], ...typeof articles]
      const page = (await openSidebar(opened, reading.url))!
      expect(page, reading.url).not.toBeNull()
      const text = await sidebarText(page)
      for (const { outlet } of others) expect(text).toContain(outlet)
      const strangers = stand.articles.filter((article) => !articles.some(({ id }) => id === article.id))
      for (const { title } of strangers) expect(text).not.toContain(title)
      await page.close()
    }
  })

  it('asks the background once a view, and for nothing on a page that is no article', async () => {
    const spy = await openExtensionPage(opened, 'library.html', 'main')
    await spy.evaluate(() => {
      const world = window as unknown as { asked: string[] }
      world.asked = []
      const api = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi | undefined>
      ;(api.browser ?? api.chrome)!.runtime.onMessage.addListener((message) => {
        if (message.sidelight) world.asked.push(message.sidelight)
      })
    })
    const asked = () => spy.evaluate(() => (window as unknown as { asked: string[] }).asked.splice(0))
    const reading = await openSidebar(opened, stand.articles[0]!.url)
    expect((await asked()).filter((name) => name === 'compareArticle')).toHaveLength(1)
    await reading?.close()
    const home = await opened.browser.newPage()
    await home.goto(`http://localhost:${stand.port}/`)
    expect(await stayedAbsent(home, PIERCE.host)).toBe(true)
    expect((await asked()).filter((name) => name !== 'showBadge')).toEqual([])
    await home.close()
    await spy.close()
  })

  it('compares again once an article was called another story, and once that was taken back', async () => {
    const page = (await openSidebar(opened, stand.articles[0]!.url))!
    const count = () =>
      page.$eval('sidelight-sidebar >>> .story-count b', (count) => Number.parseInt(count.textContent!, 10))
    const press = (name: string) => page.locator(`sidelight-sidebar >>> ${name}`).click()
    const before = await count()
    expect(before).toBeGreaterThan(1)
    await press('.headlines [aria-expanded]')
    await press('.match .tool')
    const undo = (await page.waitForSelector('sidelight-sidebar >>> .left-out .tool'))!
    await page.waitForFunction(
      (before) => {
        const root = document.querySelector('sidelight-sidebar')!.shadowRoot!
        return Number.parseInt(root.querySelector('.story-count b')!.textContent!, 10) === before - 1
      },
      {},
      before,
    )
    expect(await undo.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true)
    await undo.click()
    await page.waitForFunction(
      (before) => {
        const root = document.querySelector('sidelight-sidebar')!.shadowRoot!
        return Number.parseInt(root.querySelector('.story-count b')!.textContent!, 10) === before
      },
      {},
      before,
    )
    expect(await page.$('sidelight-sidebar >>> .left-out')).toBeNull()
    await page.close()
  })

  it('leaves by Escape to the pill, and the page as it was', async () => {
    const page = (await openSidebar(opened, stand.articles[0]!.url))!
    await page.keyboard.press('Escape')
    await page.waitForSelector(PIERCE.sidebar, { hidden: true })
    await page.waitForSelector(PIERCE.pill)
    await page.close()
  })
})
