import type { Passage } from '../../engine/article'
import type { CompareReply, PageState, Request, StepTaken } from '../../messages/protocol'
import type { TabReading } from '../../messages/side-panel-port'
import { askBackground } from '../../messages/transport'
import { type ExtractedPage, extractArticle } from '../../page/extract-article'
import { isArticle } from '../../page/is-article'
import { isPausedOn } from '../../settings/is-paused-on'
import { loadSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import { NO_ARTICLE, NOT_LOOKED, type ShownSidebar, type SidebarPart, sharedParts } from './parts'

/** One page view after another in one tab: looks, asks once, shows what came back. */
export interface ReadingSession {
  /**
   * `isForced`: the reader asked for this page, so read it whatever it looks like and always answer in the sidebar.
   * `isRecognised`: the gate has just found it to be an article.
   */
  look(options?: { isForced?: boolean; isRecognised?: boolean }): Promise<void>
  toggle(): Promise<void>
  /** To the next marked passage, or with -1 to the one before; nothing where nothing is shown. */
  step(by: 1 | -1): Promise<StepTaken>
  show(passage: Passage): void
  point(passage: Passage | null): void
  /** The reader's word on another article; then the same page is compared anew. */
  sayStory(word: Request<'sayStory'>): Promise<void>
  applySettings(settings: Settings): void
  state(): PageState
  reading(): TabReading
  /** While a side panel shows the comparison, the sidebar beside the page is closed and does not open by itself. */
  yieldToPanel(isThere: boolean): void
  end(): void
}

/**
 * A later look ends an earlier one: what arrives for a page that was left is thrown away.
 * @param document the live page; read, never changed here.
 * @param onChange called whenever what `reading` answers has changed
 */
export function startReadingSession(document: Document, onChange: () => void): ReadingSession {
  let view = 0
  let words = 0
  let state = NOT_LOOKED
  let shown: ShownSidebar | null = null
  let asked: { url: string } | null = null
  let hasPanel = false
  let compared: { page: ExtractedPage; reply: CompareReply } | null = null

  const stateNow = (): PageState => ({ ...state, isSidebarOpen: shown?.isOpen() ?? false })
  const become = (now: PageState) => {
    state = now
    onChange()
  }
  const leave = () => {
    view += 1
    if (state.outlets) void askBackground('showBadge', { outlets: 0 }).catch(() => undefined)
    shown?.remove()
    shown = null
    asked = null
    compared = null
    become(NOT_LOOKED)
  }

  const answer = (page: ExtractedPage, reply: CompareReply) => {
    compared = { page, reply }
    become({
      ...state,
      reply: reply.kind,
      outlets: reply.kind === 'compared' ? reply.comparison.others.length : 0,
      storage: 'storage' in reply ? reply.storage : null,
    })
  }

  const look = async ({ isForced = false, isRecognised = false } = {}) => {
    const url = document.location.href
    if (!isForced && asked?.url === url) return
    if (!isForced && !isRecognised && !isArticle(document, url)) {
      if (asked) leave()
      become(NO_ARTICLE)
      return
    }
    leave()
    asked = { url }
    const thisView = view
    const settings = await loadSettings()
    if (!isForced && isPausedOn(settings, document.location.hostname)) {
      become({ ...NOT_LOOKED, reply: 'paused' })
      return
    }
    const page = extractArticle(document, url)
    become({ ...NOT_LOOKED, recognised: 'article' })
    const reply = await askBackground('compareArticle', { article: page.article })
    if (view !== thisView) return
    answer(page, reply)
    if (reply.kind !== 'compared' && !isForced) return
    const sidebar = await loadSidebar()
    if (view !== thisView) return
    const isOpen = !hasPanel && (isForced || settings.opens === 'itself')
    shown = sidebar.show({ reply, page, settings, isOpen, onSayStory: (word) => void sayStory(word) })
  }

  /** Words that follow each other quickly are all kept; the page is compared anew after the last. */
  const sayStory = async (word: Request<'sayStory'>) => {
    const thisView = view
    const thisWord = ++words
    await askBackground('sayStory', word)
    if (!compared || view !== thisView || words !== thisWord) return
    const { page, reply: before } = compared
    const reply = await askBackground('compareArticle', { article: page.article })
    if (view !== thisView || words !== thisWord) return
    answer(page, keepRevision(before, reply))
    shown?.applyReply(compared.reply)
  }

  return {
    look,
    toggle: async () => (shown ? shown.toggle() : look({ isForced: true })),
    step: async (by) => ({ announced: shown?.step(by) ?? null }),
    show: (passage) => shown?.show(passage),
    point: (passage) => shown?.point(passage),
    sayStory,
    applySettings: (settings) => {
      if (isPausedOn(settings, document.location.hostname)) {
        leave()
        become({ ...NOT_LOOKED, reply: 'paused' })
      } else if (shown) shown.applySettings(settings)
      else if (state.reply === 'paused') void look()
    },
    state: stateNow,
    reading: () => ({ view, state: stateNow(), reply: compared?.reply ?? null }),
    yieldToPanel: (isThere) => {
      hasPanel = isThere
      if (isThere) shown?.close()
    },
    end: leave,
  }
}

/** What the reader last saw is still that of the first answer: meanwhile this very page was stored. */
function keepRevision(before: CompareReply, after: CompareReply): CompareReply {
  return before.kind === 'compared' && after.kind === 'compared' ? { ...after, revision: before.revision } : after
}

async function loadSidebar(): Promise<SidebarPart> {
  const parts = sharedParts()
  if (!parts.sidebar) await askBackground('loadPart', { part: 'sidebar' })
  if (!parts.sidebar) throw new Error('the sidebar did not start')
  return parts.sidebar
}
