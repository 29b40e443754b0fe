import type { Passage } from '../../engine/article'
import type { CompareReply, PageState, Request } from '../../messages/protocol'
import type { ExtractedPage } from '../../page/extract-article'
import type { Settings } from '../../settings/settings'
import type { StartedSession } from './start-session'

export interface ShownSidebar {
  toggle(): void
  isOpen(): boolean
  /** To the next marked passage, or with -1 to the one before; answers with what to tell of it. */
  step(by: 1 | -1): string
  /** Brings a passage into sight and marks it. */
  show(passage: Passage): void
  /** Marks a passage, or none. */
  point(passage: Passage | null): void
  /** Back to the pill. */
  close(): void
  applySettings(settings: Settings): void
  /** The same page compared anew. */
  applyReply(reply: CompareReply): void
  remove(): void
}

/** One page view as the sidebar shows it. */
export interface SidebarView {
  reply: CompareReply
  page: ExtractedPage
  settings: Settings
  isOpen: boolean
  /** The reader's word on another article; a new reply is expected to follow. */
  onSayStory(word: Request<'sayStory'>): void
}

export interface SidebarPart {
  /** Mounts the pill, or the sidebar at once where `isOpen`. */
  show(view: SidebarView): ShownSidebar
}

/** What the parts of the content script, loaded one by one, hand to each other in their isolated world. */
export interface Parts {
  /** Set by the first gate of a page; a second one, put in by the popup, ends at once. */
  hasGate?: true
  started?: StartedSession
  sidebar?: SidebarPart
}

/** What is known of a page before anything of it was looked at. */
export const NOT_LOOKED: PageState = {
  recognised: 'not-looked',
  outlets: null,
  reply: null,
  storage: null,
  isSidebarOpen: false,
}

/** What is known of a page once it was found to be no article. */
export const NO_ARTICLE: PageState = { ...NOT_LOOKED, recognised: 'no-article' }

const KEY = Symbol.for('sidelight.parts')

/** The one registry of this page's isolated world. */
export function sharedParts(): Parts {
  const world = globalThis as { [KEY]?: Parts }
  world[KEY] ??= {}
  return world[KEY]
}
