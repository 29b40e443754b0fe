import type { Page } from 'puppeteer-core'
import { openExtensionPage } from '../../scripts/drive-extension'
import type { OpenedBrowser } from '../../scripts/open-browser'

export interface SeenPage {
  recognised: string
  outlets: number | null
  reply: string | null
  storage: string | null
  isSidebarOpen: boolean
}

interface ExtensionTabs {
  tabs: {
    query(filter: { url?: string }): Promise<{ id: number; url: string }[]>
    sendMessage(id: number, message: object): Promise<SeenPage>
  }
}

/** What the popup's "Look at this page" does, asked from a page of the extension; answers with what the page then knows. */
export async function lookAtPage(opened: OpenedBrowser, page: Page, name = 'lookAtPage'): Promise<SeenPage> {
  const asking = await openExtensionPage(opened, 'welcome.html', 'main')
  try {
    return await asking.evaluate(
      async (url, name) => {
        const world = globalThis as unknown as { browser?: ExtensionTabs; chrome: ExtensionTabs }
        const { tabs } = world.browser ?? world.chrome
        const tab = (await tabs.query({})).find((each) => each.url === url)
        return tabs.sendMessage(tab!.id, { sidelight: name, request: {} })
      },
      page.url(),
      name,
    )
  } finally {
    await asking.close()
    await page.bringToFront()
  }
}
