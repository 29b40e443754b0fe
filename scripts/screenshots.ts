import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { loadNewsstandCorpus } from '../newsstand/corpus'
import { serveNewsstand } from '../newsstand/serve'
import { importCorpus, openExtensionPage, openSidebar, PIERCE, sayYesToRemembering } from './drive-extension'
import { type OpenedBrowser, openBrowser } from './open-browser'

/** Draws every picture of the README anew: sidebar in three widths, popup, welcome and the library's pages, light and dark. */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'screenshots')
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [320, 380, 600]
const LIBRARY = ['stories', 'articles', 'outlets', 'data', 'settings', 'about']
/** Time for fonts, highlights and transitions to come to rest. */
const REST_MS = 700

type Scheme = (typeof SCHEMES)[number]

spawnSync('wxt', ['build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
mkdirSync(folder, { recursive: true })
const stand = await serveNewsstand()
const opened = await openBrowser({ kind: 'chromium', isHeadless: true })
try {
  for (const scheme of SCHEMES)
    await picture('welcome', scheme, await openExtensionPage(opened, 'welcome.html', 'main'))
  await sayYesToRemembering(opened)
  await importCorpus(opened, loadNewsstandCorpus(stand.port))
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) await pictureSidebar(width, scheme)
    for (const part of LIBRARY)
      await picture(`library-${part}`, scheme, await openExtensionPage(opened, `library.html#${part}`, 'main'))
    await picturePopup(scheme)
  }
} finally {
  await opened.close()
  await stand.close()
}

async function picture(name: string, scheme: Scheme, page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.bringToFront()
  await new Promise((rested) => setTimeout(rested, REST_MS))
  await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) as `${string}.png` })
  await page.close()
}

async function pictureSidebar(width: number, scheme: Scheme): Promise<void> {
  await setWidth(opened, width)
  const page = await openSidebar(opened, stand.articles[0]!.url)
  if (!page) throw new Error('the newsstand showed no sidebar')
  await page.waitForSelector(PIERCE.sidebar)
  await picture(`sidebar-${width}`, scheme, page)
}

async function picturePopup(scheme: Scheme): Promise<void> {
  const reading = await openSidebar(opened, stand.articles[0]!.url)
  const popup = await openExtensionPage(opened, 'popup.html', 'main')
  const tab = await popup.evaluate(async (url) => {
    interface Tabs {
      query(filter: object): Promise<{ id: number; url: string }[]>
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
    return (await tabs.query({})).find((each) => each.url === url)!.id
  }, reading!.url())
  await popup.goto(opened.extensionUrl(`popup.html?tab=${tab}`))
  await popup.setViewport({ width: 372, height: 560 })
  await picture('popup', scheme, popup)
  await reading?.close()
}

async function setWidth(extension: OpenedBrowser, width: number): Promise<void> {
  const page = await openExtensionPage(extension, 'welcome.html', 'main')
  await page.evaluate(async (width) => {
    interface Area {
      get(key: string): Promise<{ settings?: { sidebar?: object } }>
      set(items: object): Promise<void>
    }
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage
    const { settings = {} } = await local.get('settings')
    await local.set({ settings: { ...settings, sidebar: { ...settings.sidebar, width } } })
  }, width)
  await page.close()
}
