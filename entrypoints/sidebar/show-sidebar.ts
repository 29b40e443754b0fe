import { renderSidebar } from '../../components/sidebar/render-sidebar'
import styles from '../../components/sidebar/sidebar.css?inline'
import { translateInBrowser } from '../../locales/translate-in-browser'
import { askBackground } from '../../messages/transport'
import { changeSettings } from '../../settings/keep-settings'
import type { ShownSidebar, SidebarView } from '../content/parts'
import { markPage } from './mark-page'
import { mountHost } from './mount-host'

/** Puts pill or sidebar beside the page, and marks its passages, until removed. */
export function showSidebar({ reply, page, settings, isOpen, onSayStory }: SidebarView): ShownSidebar {
  const { root, remove } = mountHost(document, styles)
  const t = translateInBrowser()
  const reading = reply.kind === 'compared' ? reply.comparison.reading : page.article.id
  const marks = markPage(document, page, t)
  let takesFocus = false
  let announced = ''

  const open = (isNowOpen: boolean, withFocus = false) => {
    isOpen = isNowOpen
    takesFocus = withFocus
    if (!isOpen) marks.point(null)
    draw()
  }
  const step = (by: 1 | -1) => {
    announced = marks.step(by)
    draw()
    return announced
  }
  const draw = () => {
    renderSidebar(root, {
      reply,
      settings,
      t,
      isOpen,
      takesFocus,
      announced,
      onOpen: () => open(true, true),
      onClose: () => open(false),
      onSettings: (change) => {
        settings = change(settings)
        draw()
        void changeSettings(change)
      },
      onShow: marks.show,
      onHover: marks.point,
      onStep: step,
      onSayStory: (other, same) => onSayStory({ reading, other, same }),
      onDismiss: (claim) => void askBackground('dismissClaim', { reading, claim }),
      onOpenLibrary: () => void askBackground('openLibrary', {}),
    })
    marks.paint(reply, settings.highlights)
  }
  draw()

  return {
    toggle: () => open(!isOpen, !isOpen),
    isOpen: () => isOpen,
    step,
    show: marks.show,
    point: marks.point,
    close: () => {
      if (isOpen) open(false)
    },
    applyReply: (now) => {
      reply = now
      draw()
    },
    applySettings: (now) => {
      settings = now
      draw()
    },
    remove: () => {
      marks.clear()
      renderSidebar(root, null)
      remove()
    },
  }
}
