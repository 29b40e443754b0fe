import browser from 'webextension-polyfill'

/** Shows a tab's number of other outlets on the toolbar button, or nothing for none. A tab that is gone is no error. */
export async function showBadge(tabId: number | null, outlets: number): Promise<void> {
  if (tabId === null) return
  await browser.action.setBadgeText({ tabId, text: outlets ? String(outlets) : '' }).catch(() => undefined)
}
