import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from '@playwright/test'
import { ensureBrowser } from '../../../scripts/ensure-browser'
import { serveGallery } from './serve-gallery'

export interface Gallery {
  browser: Browser
  /** Opens one state in a window of its own. `query`: state, locale, width, open=no. */
  show(query: Record<string, string>, look?: BrowserContextOptions): Promise<{ page: Page; sidebar: Locator }>
  close(): Promise<void>
}

/** The sidebar's states in a real Chromium. */
export async function openGallery(): Promise<Gallery> {
  const server = await serveGallery()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    chromiumSandbox: false,
  })
  return {
    browser,
    show: async (query, look) => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...look })
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      await page.goto(`${server.address}?${new URLSearchParams(query)}`)
      await page
        .locator('sidelight-sidebar')
        .locator(query.open === 'no' ? '.pill' : '.sidebar')
        .waitFor()
      return { page, sidebar: page.locator('sidelight-sidebar') }
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
