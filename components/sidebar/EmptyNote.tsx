import type { ComponentChildren } from 'preact'
import type { Unsupported } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { useStory } from './story-context'

/** Why a section is empty: what was looked at, or that it is not worked out for the languages of these articles. */
export function EmptyNote({ part, children }: { part: Unsupported; children: ComponentChildren }) {
  const t = useTranslate()
  const { unsupported } = useStory().story.comparison
  return <p class="note">{unsupported.includes(part) ? t('notWorkedOut') : children}</p>
}
