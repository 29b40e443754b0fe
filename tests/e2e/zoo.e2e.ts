import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importCorpus, PIERCE } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { serveZoo, ZOO } from './serve-zoo'
import { twinOfHazards } from './twin-of-hazards'

const PARTS = ['.pill', '.overlay-sidebar', 'h1', '.sidebar-scroll', '.headline', '.cell', '.grid-outlet']

/** Where each part of ours stands, how it looks, and whether a click there would meet it. */
const look = (page: Page) =>
  page.$eval(
    PIERCE.host,
    (host, parts) => {
      const styles = ['fontSize', 'fontFamily', 'lineHeight', 'letterSpacing', 'color', 'backgroundColor', 'opacity']
      return parts.map((part) => {
        const element = host.shadowRoot!.querySelector(part)
        if (!element) return { part }
        const { x, y, width, height } = element.getBoundingClientRect()
        const style = getComputedStyle(element) as unknown as Record<string, string>
        return {
          part,
          box: [x, y, width, height].map(Math.round),
          style: styles.map((name) => style[name]),
          onTop: document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight) / 2) === host,
        }
      })
    },
    PARTS,
  )

/** Places of everything of the page, with our element and at once without it; it puts itself back right after. */
const layout = (page: Page) =>
  page.$eval(PIERCE.host, (host) => {
    const measure = () =>
      [document.documentElement, ...document.body.querySelectorAll('*')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.localName, x, y, width, height].join(' ')
      })
    const withOurs = measure()
    host.remove()
    return { withOurs, without: measure() }
  })

/** Nothing is remembered here: each page is compared with the one imported article. */
describe.each(['chromium', 'firefox'] as const)('hostile host pages in %s', (kind) => {
  let zoo: Awaited<ReturnType<typeof serveZoo>>
  let opened: OpenedBrowser
  let plain: { pill: Awaited<ReturnType<typeof look>>; sidebar: Awaited<ReturnType<typeof look>> }

  beforeAll(async () => {
    zoo = await serveZoo()
    opened = await openBrowser({ kind, isHeadless: true })
    await importCorpus(opened, [twinOfHazards])
    plain = await visit('plain').then(async ({ page, ...looks }) => {
      await page.close()
      return looks
    })
  })
  afterAll(async () => {
    await opened?.close()
    await zoo?.close()
  })

  const open = async (name: string) => {
    const page = await opened.browser.newPage()
    await page.goto(zoo.url(name))
    await page.bringToFront()
    await page.waitForSelector(PIERCE.pill)
    return page
  }
  const visit = async (name: string) => {
    const page = await open(name)
    await new Promise((later) => setTimeout(later, 300))
    const pill = await look(page)
    await page.$eval(PIERCE.host, (host) => host.shadowRoot!.querySelector<HTMLElement>('.pill')!.click())
    await page.waitForSelector(PIERCE.sidebar)
    await page.mouse.move(5, 5)
    return { page, pill, sidebar: await look(page) }
  }

  it.each(Object.keys(ZOO))('see pill and sidebar as every page does: %s', async (name) => {
    const { page, pill, sidebar } = await visit(name)
    expect(pill).toEqual(plain.pill)
    expect(sidebar).toEqual(plain.sidebar)
    expect(pill[0]).toMatchObject({ onTop: true })
    expect(sidebar[1]).toMatchObject({ onTop: true, box: [expect.any(Number), 0, 380, 900] })
    await page.close()
  })

  it.each(Object.keys(ZOO))('keep their own layout: %s', async (name) => {
    const { page } = await visit(name)
    const { withOurs, without } = await layout(page)
    expect(withOurs.length).toBeGreaterThan(60)
    expect(withOurs).toEqual(without)
    await page.waitForSelector(PIERCE.sidebar)
    expect(await look(page)).toEqual(plain.sidebar)
    await page.close()
  })

  it('are left alone in full screen, and get the pill back after', async () => {
    const page = await open('plain')
    await page.$eval('#film', (button) =>
      button.addEventListener('click', () => void document.documentElement.requestFullscreen()),
    )
    await page.click('#film')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.waitForSelector(PIERCE.pill, { hidden: true })
    await page.evaluate(() => document.exitFullscreen())
    await page.waitForSelector(PIERCE.pill, { visible: true })
    await page.close()
  })
})
