import type { Point } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { cellSentence } from './grid-rows'
import { PassageLink } from './PassageLink'
import { PresenceDot } from './PresenceDot'
import { useStory } from './story-context'

interface Props {
  point: Point
  article: string
  /** While a cell is pointed at, the words stay in sight though the grid be longer than the window. */
  isPointedAt: boolean
}

/** Under the grid: the words behind the dot that is pointed at or has the focus. */
export function CellDetail({ point, article, isPointedAt }: Props) {
  const t = useTranslate()
  const { story } = useStory()
  const presence = point.presence[article] ?? 'unknown'
  const found = cellSentence(story, point, article)
  const { paragraphs = 0 } = story.article(article) ?? {}
  return (
    <div class={`cell-detail ${isPointedAt ? 'is-pointed-at' : ''}`} aria-live="polite">
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
