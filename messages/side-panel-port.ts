import type { CompareReply, PageState } from './protocol'

/** The name of the connection that an open side panel holds to the tab it shows; its end tells the tab that the panel is gone. */
export const SIDE_PANEL_PORT = 'sidelight-side-panel'

/** What the tab tells over that connection, at once and with every change. */
export interface TabReading {
  /** Counts the page views of this tab's document; another number is another article. */
  view: number
  state: PageState
  /** Null while nothing was compared. */
  reply: CompareReply | null
}
