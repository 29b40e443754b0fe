import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'

/** The range the settings keep, in CSS pixels. */
const MIN_WIDTH = 280
const MAX_WIDTH = 720
/** One press of an arrow key. */
const STEP = 20

interface Props {
  side: Settings['sidebar']['side']
  width: number
  /** Called with every step of a drag. */
  onResize(width: number): void
  /** Called once at its end. */
  onResized(width: number): void
}

/** The sidebar's inner edge: dragged, or moved by the arrow keys. */
export function ResizeHandle({ side, width, onResize, onResized }: Props) {
  const t = useTranslate()
  const clamp = (wanted: number) => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)))
  const widthAt = (event: PointerEvent) => {
    const view = (event.currentTarget as Element).ownerDocument.documentElement
    return clamp(side === 'right' ? view.clientWidth - event.clientX : event.clientX)
  }
  const isDragging = (event: PointerEvent) => (event.currentTarget as Element).hasPointerCapture(event.pointerId)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a window splitter has no element of its own
    <div
      class="resize"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('resize')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (isDragging(event)) onResize(widthAt(event))
      }}
      onPointerUp={(event) => {
        if (isDragging(event)) onResized(widthAt(event))
      }}
      onKeyDown={(event) => {
        const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight'
        const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft'
        const wanted = { [wider]: width + STEP, [narrower]: width - STEP, Home: MIN_WIDTH, End: MAX_WIDTH }[event.key]
        if (wanted === undefined) return
        event.preventDefault()
        event.stopPropagation()
        onResized(clamp(wanted))
      }}
    />
  )
}
