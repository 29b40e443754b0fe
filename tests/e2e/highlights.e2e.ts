import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { serveNewsstand } from '../../newsstand/serve'
import { importCorpus, openSidebar, PIERCE, sayYesToRemembering } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { lookAtPage } from './look-at-page'

/** What the page's own code could see of the passage in focus. */
const inFocus = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sidelight-focus') ?? [])].map(String).join())
const announced = (page: Page) =>
  page.$eval('sidelight-sidebar >>> [role="status"].hidden-visually', (status) => status.textContent ?? '')
const countOf = (text: string) => (/^Marked passage (\d+) of (\d+), /.exec(text) ?? []).slice(1).map(Number)

describe.each(['chromium', 'firefox'] as const)('the marked passages in %s', (kind) => {
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

  /** The pointer is taken off the sidebar: hovering marks passages too. */
  const read = async () => {
    const page = (await openSidebar(opened, stand.articles[0]!.url))!
    await page.mouse.move(5, 5)
    return page
  }

  it('are gone through in reading order by key while the sidebar has the focus, brought into sight and told', async () => {
    const page = await read()
    await page.keyboard.press('n')
    const first = await inFocus(page)
    expect(first).not.toBe('')
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('sidelight-focus') as unknown as Iterable<Range>
      const { top, bottom } = range!.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    const [at, all] = countOf(await announced(page))
    expect(at).toBe(1)
    expect(all).toBeGreaterThan(1)
    expect(await announced(page)).toContain(first)
    const seen = [first]
    for (let step = 2; step <= all!; step++) {
      await page.keyboard.press('n')
      expect(countOf(await announced(page))).toEqual([step, all])
      seen.push(await inFocus(page))
    }
    await page.keyboard.press('n')
    expect(await inFocus(page)).toBe(first)
    await page.keyboard.press('p')
    expect(await inFocus(page)).toBe(seen.at(-1))
    await page.close()
  })

  it('are no business of the keys while the page has the focus', async () => {
    const page = await read()
    await page.click('h1')
    await page.keyboard.press('n')
    expect(await inFocus(page)).toBe('')
    await page.close()
  })

  it('are gone through by the shortcut also beside the pill', async () => {
    const page = await read()
    await page.keyboard.press('Escape')
    await page.waitForSelector(PIERCE.pill)
    await lookAtPage(opened, page, 'previousHighlight')
    const [at, all] = countOf(await announced(page))
    expect(at).toBe(all)
    await lookAtPage(opened, page, 'nextHighlight')
    expect(countOf(await announced(page))).toEqual([1, all])
    await page.close()
  })
})
