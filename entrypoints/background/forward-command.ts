import browser from 'webextension-polyfill'
import { askTab } from '../../messages/transport'

const MESSAGES: Record<string, 'toggleSidebar' | 'nextHighlight' | 'previousHighlight'> = {
  'toggle-sidebar': 'toggleSidebar',
  'next-highlight': 'nextHighlight',
  'previous-highlight': 'previousHighlight',
}

/** Hands a shortcut of the manifest to the tab in front; a tab that has no content script hears nothing. */
export async function forwardCommand(command: string): Promise<void> {
  const name = MESSAGES[command]
  if (!name) return
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) await askTab(tab.id, name, {}).catch(() => null)
}
