import { renderSidebar } from '../../components/sidebar/render-sidebar'
import styles from '../../components/sidebar/sidebar.css?inline'
import type { Passage } from '../../engine/article'
import type { MessageKey } from '../../locales/translate'
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
import { orderPassages } from './order-passages'
import { passagesToHighlight } from './passages-to-highlight'
import { stepThroughPassages } from './step-through-passages'

const KINDS: Record<HighlightName, MessageKey | null> = {
  'sidelight-only-here': 'highlightOnlyHere',
  'sidelight-varies': 'highlightVaries',
  'sidelight-differs': 'highlightDiffers',
  'sidelight-focus': null,
}

interface View {
  reply: CompareReply
  page: ExtractedPage
  settings: Settings
  isOpen: boolean
}

/** Puts pill or sidebar beside the page, and marks its passages, until removed. */
export function showSidebar({ reply, page, settings, isOpen }: View): ShownSidebar {
  const { root, remove } = mountHost(document, styles)
  const t = translateInBrowser()
  const reading = reply.kind === 'compared' ? reply.comparison.reading : page.article.id
  let isPainted = ''
  let takesFocus = false
  let announced = ''
  let lastShown: Passage | null = null

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
  const step = (by: 1 | -1) => {
    const marked =
      reply.kind === 'compared' ? orderPassages(passagesToHighlight(reply.comparison, settings.highlights)) : []
    const found = stepThroughPassages(marked, lastShown, by, page.locate)
    if (found) {
      const { passage, range, at, all } = found
      lastShown = passage
      point(passage)
      scrollToPassage(range)
      const kinds = passage.names.flatMap((name) => (KINDS[name] ? [t(KINDS[name])] : [])).join(', ')
      announced = t('highlightAt', { at, all, kinds, text: range.toString() })
    } else announced = t('highlightNone')
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
      announced,
      onShow: (passage) => {
        lastShown = passage
        point(passage)
        const range = page.locate(passage)
        if (range) scrollToPassage(range)
      },
      onHover: point,
      onStep: step,
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
    step,
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
