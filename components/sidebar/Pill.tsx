import type { Translate } from '../../locales/translate'
import type { CompareReply } from '../../messages/protocol'
import { claimedPoints } from './claimed-points'
import { indexStory } from './story-index'

interface Props {
  reply: Extract<CompareReply, { kind: 'compared' }>
  t: Translate
  onOpen(): void
}

/** "4 outlets · 3 points not found here": small, at the edge of the window, until the reader asks. */
export function Pill({ reply, t, onOpen }: Props) {
  const points = countNotFound(reply)
  return (
    <button type="button" class="pill" lang={t.language} aria-label={pillLabel(reply, t)} onClick={onOpen}>
      <span class="pill-mark" aria-hidden="true" />
      <span>{t('outletsCount', { count: reply.comparison.others.length })}</span>
      {points > 0 ? <span class="pill-points">{t('pillPoints', { count: points })}</span> : null}
    </button>
  )
}

function countNotFound(reply: Props['reply']): number {
  const view = { story: indexStory(reply.comparison), isDismissed: (claim: string) => reply.dismissed.includes(claim) }
  return claimedPoints(view, reply.comparison.notFoundHere).filter(({ missing }) => missing.certainty === 'no').length
}

function pillLabel(reply: Props['reply'], t: Translate): string {
  const points = countNotFound(reply)
  const outlets = t('outletsCount', { count: reply.comparison.others.length })
  return t('pillLabel', { summary: points > 0 ? `${outlets}, ${t('pillPoints', { count: points })}` : outlets })
}
