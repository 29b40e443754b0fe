import browser from 'webextension-polyfill'
import type { PageState } from '../../messages/protocol'
import { askTab } from '../../messages/transport'

export interface FrontTab {
  id: number
  windowId: number | null
  host: string
}

/**
 * The tab the popup belongs to, or null where no page can be read. A popup opened as a tab, as tests do, names its tab
 * in the address: `popup.html?tab=7`.
 */
export async function findFrontTab(): Promise<FrontTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'))
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return null
  return { id: tab.id, windowId: tab.windowId ?? null, host: new URL(tab.url).hostname }
}

/** Asks the tab's content script; a tab opened before the extension gets one first. Null where the page cannot be read. */
export async function askPage(
  { id }: Pick<FrontTab, 'id'>,
  name: 'getPageState' | 'lookAtPage' | 'toggleSidebar',
): Promise<PageState | null> {
  try {
    return await askTab(id, name, {})
  } catch {
    try {
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/gate.js'] })
      return await askTab(id, name, {})
    } catch {
      return null
    }
  }
}
