import type { Point } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { cellSentence } from './grid-rows'
import { PassageLink } from './PassageLink'
import { PRESENCE_WORDS, PresenceDot } from './PresenceDot'
import { useStory } from './story-context'

interface Props {
  point: Point
  row: number
  isPointed: boolean
  /** The column that is in the tab order, when this row holds it. */
  activeColumn: number | null
  isOpen: boolean
  onOpen(): void
  onPoint(column: number): void
  onFocus(column: number): void
}

/** One point of the grid: its words open the wordings of all outlets, its dots show one each. */
export function GridRow({ point, row, isPointed, activeColumn, isOpen, onOpen, onPoint, onFocus }: Props) {
  const t = useTranslate()
  const { story, onShow, onHover } = useStory()
  const cell = (column: number) => ({
    'data-cell': `${row},${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onMouseEnter: () => onPoint(column),
    onFocus: () => onFocus(column),
  })
  return (
    <>
      <tr data-pointed={isPointed}>
        <th scope="row">
          <button
            type="button"
            class="grid-point"
            aria-expanded={isOpen}
            title={point.headline.text}
            {...cell(0)}
            onClick={onOpen}
          >
            <span dir="auto">{point.headline.text}</span>
          </button>
        </th>
        {story.articles.map(({ id }, at) => {
          const presence = point.presence[id] ?? 'unknown'
          const own = point.sentences.find((ref) => ref.article === id)
          const passage = own ? story.passageHere(own) : null
          return (
            <td key={id} class={at === 0 ? 'is-here' : ''}>
              <button
                type="button"
                class="cell"
                aria-label={`${story.label(id)}: ${t(PRESENCE_WORDS[presence])}`}
                {...cell(at + 1)}
                {...(passage
                  ? {
                      onMouseEnter: () => {
                        onPoint(at + 1)
                        onHover(passage)
                      },
                      onMouseLeave: () => onHover(null),
                    }
                  : {})}
                onClick={() => (passage ? onShow(passage) : onOpen())}
              >
                <PresenceDot presence={presence} />
              </button>
            </td>
          )
        })}
      </tr>
      {isOpen ? (
        <tr class="grid-open">
          <td colSpan={story.articles.length + 1}>
            <PointWordings point={point} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** How each outlet words one point; those that do not have it are not listed. */
function PointWordings({ point }: { point: Point }) {
  const { story } = useStory()
  return (
    <ul class="variants">
      {story.articles.flatMap(({ id }) => {
        const found = cellSentence(story, point, id)
        if (!found) return []
        return (
          <li key={id}>
            <p class="byline">
              <PresenceDot presence={point.presence[id] ?? 'unknown'} />
              <span class={`outlet ${id === story.reading.id ? 'is-here' : ''}`}>{story.label(id)}</span>
            </p>
            <PassageLink at={{ article: id, sentence: found.sentence }}>{found.text}</PassageLink>
          </li>
        )
      })}
    </ul>
  )
}
