import type { Page } from 'puppeteer-core'

/** Did nothing that matches appear within `waitMs`? Long enough for the slowest late renderer of the newsstand. */
export async function stayedAbsent(page: Page, selector: string, waitMs = 2500): Promise<boolean> {
  const found = await page.waitForSelector(selector, { timeout: waitMs }).catch(() => null)
  return found === null
}
