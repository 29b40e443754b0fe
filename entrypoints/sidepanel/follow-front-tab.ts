import browser from 'webextension-polyfill'
import { type Followed, followTab } from './follow-tab'

/** Follows whichever tab is in front of this panel's window; `sidepanel.html?tab=7`, as tests open it, stays with that tab. */
export async function followFrontTab(onChange: (followed: Followed) => void): Promise<void> {
  let stop = () => {}
  const follow = (tabId: number) => {
    stop()
    stop = followTab(tabId, onChange)
  }
  const asked = Number(new URLSearchParams(location.search).get('tab'))
  if (asked) return follow(asked)
  const { id: windowId } = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) follow(active.tabId)
  })
  const [front] = await browser.tabs.query({ active: true, windowId: windowId! })
  if (front?.id !== undefined) follow(front.id)
}
