import type { Article, Passage } from '../engine/article'
import type { Comparison } from '../engine/comparison'
import type { StoryMatch } from '../engine/story-match'

/** What was looked at, for an honest empty state. */
export interface CorpusTotals {
  articles: number
  outlets: number
}

/** An earlier state of the article read, as we saw it. */
export interface RevisionSeen {
  seenAt: string
  title: string
  paragraphs: string[]
}

/** The only reply to `compareArticle`. Expected outcomes are values; only bugs throw. */
export type CompareReply =
  | {
      kind: 'compared'
      comparison: Comparison
      /** Why each other article is taken to tell this story, by article id. */
      matches: StoryMatch[]
      totals: CorpusTotals
      revision: RevisionSeen | null
      /** Keys of the claims that the reader left out beside this article. */
      dismissed: string[]
      /** `not-stored`: the reading goes on but nothing could be kept, and why. */
      storage: StorageState
    }
  | { kind: 'nothing-similar'; totals: CorpusTotals; storage: StorageState }
  | { kind: 'paused'; why: 'switched-off' | 'site-switched-off' }
  | { kind: 'not-consented' }
  | { kind: 'too-short'; paragraphs: number }
  | { kind: 'corpus-unreadable'; why: 'newer-version' | 'refused' | 'broken' }

export type StorageState = 'stored' | 'not-remembering' | 'private-window' | 'full' | 'refused'

/** What a tab's content script knows about its page. */
export interface PageState {
  recognised: 'article' | 'no-article' | 'not-looked'
  /** Other outlets that tell the story; null while nothing was compared. */
  outlets: number | null
  /** What the background last answered for this page, null before it did. */
  reply: CompareReply['kind'] | null
  storage: StorageState | null
  isSidebarOpen: boolean
}

/** What a screen reader is told of a step to a marked passage; null where nothing is shown. */
export interface StepTaken {
  announced: string | null
}

/** The parts of the content script that are loaded only when they are needed. */
export type ContentPart = 'reader' | 'sidebar'

/** Every message between processes: what is asked and what is answered. */
export interface Protocol {
  /** Content script to background: put this part into the page's tab. */
  loadPart: { request: { part: ContentPart }; reply: { kind: 'loaded' } }
  /** Content script to background, once a page view. */
  compareArticle: { request: { article: Article }; reply: CompareReply }
  /** The reader's word on whether two articles tell the same story; stays said. A tab that is told passes it on and compares anew. */
  sayStory: { request: { reading: string; other: string; same: boolean }; reply: { kind: 'said' } }
  /** Leave a claim out from now on. `claim` is the point's or group's stable key. */
  dismissClaim: { request: { reading: string; claim: string }; reply: { kind: 'said' } }
  /** Content script to background: open the stored articles in a tab. */
  openLibrary: { request: Record<string, never>; reply: { kind: 'opened' } }
  /** Popup to background. */
  getTotals: { request: Record<string, never>; reply: CorpusTotals }
  /** Content script to background: show this on the tab's badge. */
  showBadge: { request: { outlets: number }; reply: { kind: 'shown' } }
  /** Popup to a tab's content script. */
  getPageState: { request: Record<string, never>; reply: PageState }
  /** Popup to a tab's content script: read this page though it was not recognised. */
  lookAtPage: { request: Record<string, never>; reply: PageState }
  /** Popup or shortcut to a tab's content script. */
  toggleSidebar: { request: Record<string, never>; reply: PageState }
  /** Shortcut to a tab's content script: to the next marked passage in reading order, around the end to the first. */
  nextHighlight: { request: Record<string, never>; reply: StepTaken }
  previousHighlight: { request: Record<string, never>; reply: StepTaken }
  /** Side panel to the tab it shows: bring a passage of the article into sight. */
  showPassage: { request: { passage: Passage }; reply: { kind: 'said' } }
  /** Side panel to the tab it shows: mark a passage while it is pointed at; null when no longer. */
  hoverPassage: { request: { passage: Passage | null }; reply: { kind: 'said' } }
}

export type MessageName = keyof Protocol
export type Request<Name extends MessageName> = Protocol[Name]['request']
export type Reply<Name extends MessageName> = Protocol[Name]['reply']
