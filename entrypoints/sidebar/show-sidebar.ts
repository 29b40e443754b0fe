import { renderSidebar } from '../../components/sidebar/render-sidebar'
import styles from '../../components/sidebar/sidebar.css?inline'
import tokens from '../../components/tokens.css?inline'
import type { Passage } from '../../engine/article'
import { translateInBrowser } from '../../locales/translate-in-browser'
import type { CompareReply } from '../../messages/protocol'
import { askBackground } from '../../messages/transport'
import type { ExtractedPage } from '../../page/extract-article'
import { clearHighlights, type HighlightName, highlightPassages } from '../../page/highlight-passages'
import { scrollToPassage } from '../../page/scroll-to-passage'
import { changeSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import type { ShownSidebar } from '../content/parts'
import { mountHost } from './mount-host'
import { passagesToHighlight } from './passages-to-highlight'

interface View {
  reply: CompareReply
  page: ExtractedPage
  settings: Settings
  isOpen: boolean
}

/** Puts pill or sidebar beside the page, and marks its passages, until removed. */
export function showSidebar({ reply, page, settings, isOpen }: View): ShownSidebar {
  const { root, remove } = mountHost(document, tokens + styles)
  const t = translateInBrowser()
  const reading = reply.kind === 'compared' ? reply.comparison.reading : page.article.id
  let isPainted = ''
  let takesFocus = false

  const mark = (names: Partial<Record<HighlightName, Passage[]>>) => {
    const ranges = Object.entries(names).map(([name, passages]) => [
      name,
      passages.flatMap((passage) => page.locate(passage) ?? []),
    ])
    highlightPassages(document, Object.fromEntries(ranges))
  }
  const paint = () => {
    if (reply.kind === 'compared' && isPainted !== settings.highlights)
      mark(passagesToHighlight(reply.comparison, settings.highlights))
    isPainted = settings.highlights
  }
  const point = (passage: Passage | null) => mark({ 'sidelight-focus': passage ? [passage] : [] })
  const open = (isNowOpen: boolean, withFocus = false) => {
    isOpen = isNowOpen
    takesFocus = withFocus
    if (!isOpen) point(null)
    draw()
  }
  const draw = () => {
    renderSidebar(root, {
      reply,
      settings,
      t,
      isOpen,
      takesFocus,
      onOpen: () => open(true, true),
      onClose: () => open(false),
      onSettings: (change) => {
        settings = change(settings)
        draw()
        void changeSettings(change)
      },
      onShow: (passage) => {
        point(passage)
        const range = page.locate(passage)
        if (range) scrollToPassage(range)
      },
      onHover: point,
      onSayStory: (other, same) => void askBackground('sayStory', { reading, other, same }),
      onDismiss: (claim) => void askBackground('dismissClaim', { reading, claim }),
      onOpenLibrary: () => void askBackground('openLibrary', {}),
    })
    paint()
  }
  draw()

  return {
    toggle: () => open(!isOpen, !isOpen),
    isOpen: () => isOpen,
    applySettings: (now) => {
      settings = now
      draw()
    },
    remove: () => {
      clearHighlights(document)
      renderSidebar(root, null)
      remove()
    },
  }
}
