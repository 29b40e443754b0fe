import { useEffect, useRef } from 'preact/hooks'
import type { Translate } from '../../locales/translate'
import type { CompareReply } from '../../messages/protocol'
import { claimedPoints } from './claimed-points'
import { indexStory } from './story-index'

interface Props {
  reply: Extract<CompareReply, { kind: 'compared' }>
  t: Translate
  /** Take the focus when shown, as after the sidebar was closed. */
  takesFocus: boolean
  onOpen(): void
}

/** "4 outlets · 3 points not found here": small, at the edge of the window, until the reader asks. */
export function Pill({ reply, t, takesFocus, onOpen }: Props) {
  const pill = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) pill.current?.focus()
  }, [takesFocus])
  const points = countNotFound(reply)
  return (
    <button type="button" class="pill" ref={pill} lang={t.language} title={t('openComparison')} onClick={onOpen}>
      <span class="pill-mark" aria-hidden="true" />
      <span class="hidden-visually">{t('extensionName')}: </span>
      <span>{t('outletsCount', { count: reply.comparison.others.length })}</span>
      {points > 0 ? <span class="pill-points"> {t('pillPoints', { count: points })}</span> : null}
    </button>
  )
}

function countNotFound(reply: Props['reply']): number {
  const view = { story: indexStory(reply.comparison), isDismissed: (claim: string) => reply.dismissed.includes(claim) }
  return claimedPoints(view, reply.comparison.notFoundHere).filter(({ missing }) => missing.certainty === 'no').length
}
