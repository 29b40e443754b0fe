import { openExtensionPage } from '../../scripts/drive-extension'
import type { OpenedBrowser } from '../../scripts/open-browser'

type Tabs = { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } }

/** The browser's own number of the tab that shows an address. */
export async function findTab(opened: OpenedBrowser, url: string): Promise<number> {
  const asking = await openExtensionPage(opened, 'library.html#about', 'main')
  try {
    return await asking.evaluate(async (url) => {
      const world = globalThis as unknown as { browser?: Tabs; chrome: Tabs }
      const found = await (world.browser ?? world.chrome).tabs.query({})
      return found.find((tab) => tab.url === url)!.id
    }, url)
  } finally {
    await asking.close()
  }
}
