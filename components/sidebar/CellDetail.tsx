import type { Point } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { cellSentence } from './grid-rows'
import { PassageLink } from './PassageLink'
import { PresenceDot } from './PresenceDot'
import { useStory } from './story-context'

/** Under the grid: the words behind the dot that is pointed at or has the focus. */
export function CellDetail({ point, article }: { point: Point; article: string }) {
  const t = useTranslate()
  const { story } = useStory()
  const presence = point.presence[article] ?? 'unknown'
  const found = cellSentence(story, point, article)
  const { paragraphs = 0 } = story.article(article) ?? {}
  return (
    <div class="cell-detail" aria-live="polite">
      <p class="byline">
        <PresenceDot presence={presence} />
        <b>{story.label(article)}</b>
      </p>
      {found ? (
        <PassageLink at={{ article, sentence: found.sentence }}>{found.text}</PassageLink>
      ) : (
        <p class="note">{presence === 'unknown' ? t('cellUnknown') : t('cellNotFound', { count: paragraphs })}</p>
      )}
    </div>
  )
}
