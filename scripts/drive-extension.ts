import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { Article } from '../engine/article'
import type { OpenedBrowser } from './open-browser'

/** The elements that the demo and the tests reach for. */
export const PIERCE = {
  host: 'sidelight-sidebar',
  pill: 'sidelight-sidebar >>> .pill',
  sidebar: 'sidelight-sidebar >>> .sidebar',
  consent: '[data-answer="remember"]',
  importFile: 'input[type="file"][data-import]',
  importDone: '[data-import-state="done"]',
} as const

/** Opens a page of the extension. Firefox never reports such a page as loaded, so its content is waited for. */
export async function openExtensionPage(
  { browser, extensionUrl, kind }: OpenedBrowser,
  path: string,
  awaits: string,
): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(extensionUrl(path), { waitUntil: kind === 'firefox' ? [] : 'load' })
  await page.bringToFront()
  await page.waitForSelector(awaits)
  return page
}

/** The reader's yes on the welcome page. */
export async function sayYesToRemembering(opened: OpenedBrowser): Promise<void> {
  const page = await openExtensionPage(opened, 'welcome.html', PIERCE.consent)
  await page.click(PIERCE.consent)
  await page.waitForSelector(`${PIERCE.consent}[aria-pressed="true"], [data-answered="remember"]`)
  await page.close()
}

/** Puts articles into the corpus as a reader would: a JSON Lines file on the library page. */
export async function importCorpus(opened: OpenedBrowser, articles: Article[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'))
  const file = join(folder, 'corpus.jsonl')
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join('\n'))
  try {
    const page = await openExtensionPage(opened, 'library.html#data', PIERCE.importFile)
    const input = (await page.$(PIERCE.importFile)) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await page.waitForSelector(PIERCE.importDone, { timeout: 120_000 })
    await page.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Reads a page and opens its sidebar, or null when it shows none within `waitMs`. */
export async function openSidebar({ browser }: OpenedBrowser, url: string, waitMs = 15_000): Promise<Page | null> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.bringToFront()
  const pill = await page.waitForSelector(PIERCE.pill, { timeout: waitMs }).catch(() => null)
  if (!pill) {
    await page.close()
    return null
  }
  await pill.click()
  await page.waitForSelector(PIERCE.sidebar)
  return page
}

/** What the sidebar says, as a reader would copy it. */
export function sidebarText(page: Page): Promise<string> {
  return page.$eval(PIERCE.sidebar, (sidebar) => (sidebar as HTMLElement).innerText)
}
