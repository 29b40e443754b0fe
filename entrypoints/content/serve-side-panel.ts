import browser from 'webextension-polyfill'
import { SIDE_PANEL_PORT } from '../../messages/side-panel-port'
import type { ReadingSession } from './reading-session'

/** Tells every side panel that shows this tab what is read here. */
export interface PanelService {
  tell(): void
}

/** As long as a side panel is connected the sidebar does not open by itself. */
export function serveSidePanel(session: Pick<ReadingSession, 'reading' | 'yieldToPanel'>): PanelService {
  const ports = new Set<browser.Runtime.Port>()
  const listen = (port: browser.Runtime.Port) => {
    if (port.name !== SIDE_PANEL_PORT || port.sender?.id !== browser.runtime.id) return
    ports.add(port)
    port.onDisconnect.addListener(() => {
      ports.delete(port)
      session.yieldToPanel(ports.size > 0)
    })
    session.yieldToPanel(true)
    port.postMessage(session.reading())
  }
  browser.runtime.onConnect.addListener(listen)
  return {
    tell: () => {
      for (const port of ports) port.postMessage(session.reading())
    },
  }
}
