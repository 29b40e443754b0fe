import browser from 'webextension-polyfill'
import { SIDE_PANEL_PORT, type TabReading } from '../../messages/side-panel-port'
import { askPage } from '../popup/ask-page'

/** When a tab without an answer is asked again, in milliseconds: its page may be loading still. */
const AGAIN_MS = [200, 500, 1000]
/** How often a page that is no article is asked again, in milliseconds: the reader may have it read, or it may become one. */
const IDLE_MS = 1500

/** What the panel knows of the tab it shows: `asking` until it answered, `silent` where no script of ours runs. */
export type Followed = { tabId: number } & ({ kind: 'asking' | 'silent' } | { kind: 'reading'; reading: TabReading })

/** Tells what one tab reads, over every page it goes to, until stopped. */
export function followTab(tabId: number, onChange: (followed: Followed) => void): () => void {
  let port: browser.Runtime.Port | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0
  let isFollowed = true

  const connect = () => {
    clearTimeout(timer)
    if (port) return
    const opened = browser.tabs.connect(tabId, { name: SIDE_PANEL_PORT })
    port = opened
    opened.onMessage.addListener((reading) => {
      tries = 0
      onChange({ tabId, kind: 'reading', reading: reading as TabReading })
    })
    opened.onDisconnect.addListener(() => {
      void browser.runtime.lastError
      if (port !== opened) return
      port = null
      const again = AGAIN_MS[tries++]
      if (again === undefined) void reach()
      else onChange({ tabId, kind: 'asking' })
      timer = setTimeout(connect, again ?? IDLE_MS)
    })
  }
  /** A tab opened before the extension gets its script now. */
  const reach = async () => {
    const state = isFollowed ? await askPage({ id: tabId }, 'getPageState') : null
    if (!isFollowed || port) return
    onChange(state ? { tabId, kind: 'reading', reading: { view: -1, state, reply: null } } : { tabId, kind: 'silent' })
  }
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated !== tabId || !status) return
    tries = 0
    connect()
  }
  onChange({ tabId, kind: 'asking' })
  browser.tabs.onUpdated.addListener(onUpdated)
  connect()
  return () => {
    isFollowed = false
    browser.tabs.onUpdated.removeListener(onUpdated)
    clearTimeout(timer)
    const open = port
    port = null
    open?.disconnect()
  }
}
