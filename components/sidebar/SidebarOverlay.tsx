import { useEffect, useState } from 'preact/hooks'
import { TranslateContext } from '../shared/translate-context'
import { Pill } from './Pill'
import { ResizeHandle } from './ResizeHandle'
import { Sidebar, type SidebarProps } from './Sidebar'

export interface SidebarOverlayProps extends Omit<SidebarProps, 'onClose'> {
  isOpen: boolean
  /** What just happened in the page, for screen readers. */
  announced: string
  onOpen(): void
  onClose(): void
}

/** The sidebar over the window's edge, or the pill it folds into. Meant as the only child of a shadow root. */
export function SidebarOverlay({ isOpen, announced, onOpen, onClose, ...props }: SidebarOverlayProps) {
  const { side, width: kept } = props.settings.sidebar
  const [dragged, setDragged] = useState<number | null>(null)
  useEffect(() => setDragged(null), [kept])
  const [isClosed, setClosed] = useState(false)
  const width = dragged ?? kept
  const { reply, t, onSettings } = props
  return (
    <div class="sidelight overlay" dir={t.direction} data-side={side}>
      {isOpen ? (
        <div class="overlay-sidebar" style={{ inlineSize: `${width}px` }}>
          <TranslateContext.Provider value={t}>
            <ResizeHandle
              side={side}
              width={width}
              onResize={setDragged}
              onResized={(chosen) => {
                setDragged(chosen)
                onSettings((now) => ({ ...now, sidebar: { ...now.sidebar, width: chosen } }))
              }}
            />
          </TranslateContext.Provider>
          <Sidebar
            {...props}
            onClose={() => {
              setClosed(true)
              onClose()
            }}
          />
        </div>
      ) : reply.kind === 'compared' ? (
        <Pill reply={reply} t={t} takesFocus={isClosed} onOpen={onOpen} />
      ) : null}
      <p class="hidden-visually" role="status" lang={t.language}>
        {announced}
      </p>
    </div>
  )
}
