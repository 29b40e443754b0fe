import { useMemo, useState } from 'preact/hooks'
import type { Point, Presence } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { CellDetail } from './CellDetail'
import { gridRows } from './grid-rows'
import { PresenceDot } from './PresenceDot'
import { useStory } from './story-context'
import { useRovingCells } from './use-roving-cells'

/** Rows that are shown before the reader asks for all. */
const FIRST_ROWS = 10

export const PRESENCE_WORDS: Record<Presence, MessageKey> = {
  yes: 'presenceYes',
  perhaps: 'presencePerhaps',
  no: 'presenceNo',
  unknown: 'presenceUnknown',
}

/** Points down, outlets across, a dot where they meet. The article read stands first. */
export function PointsGrid() {
  const t = useTranslate()
  const { story } = useStory()
  const all = useMemo(() => gridRows(story), [story])
  const [isWhole, setWhole] = useState(false)
  const [pointed, setPointed] = useState<{ row: number; column: number } | null>(null)
  const rows = isWhole ? all : all.slice(0, FIRST_ROWS)
  const roving = useRovingCells(rows.length, story.articles.length)
  if (all.length === 0) return <p class="note">{t('glanceEmpty')}</p>
  const shown = pointed ?? roving.active
  return (
    <div class="glance" data-columns={story.articles.length > 7 ? 'many' : 'few'}>
      <table
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the cells, as the grid role says
        role="grid"
        aria-label={t('sectionGlance')}
        onKeyDown={roving.onKeyDown}
        onMouseLeave={() => setPointed(null)}
      >
        <thead>
          <tr>
            <td />
            {story.articles.map(({ id }, column) => (
              <th key={id} scope="col" class={column === 0 ? 'is-here' : ''} data-pointed={shown.column === column}>
                <span class="grid-outlet">
                  {story.label(id)}
                  {column === 0 ? <span class="hidden-visually"> ({t('thisArticle')})</span> : null}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((point, row) => (
            <tr key={point.id} data-pointed={shown.row === row}>
              <th scope="row">
                <span class="grid-point" dir="auto" title={point.headline.text}>
                  {point.headline.text}
                </span>
              </th>
              {story.articles.map(({ id }, column) => (
                <td key={id} class={column === 0 ? 'is-here' : ''}>
                  <Cell
                    point={point}
                    article={id}
                    at={`${row},${column}`}
                    isInTabOrder={roving.active.row === row && roving.active.column === column}
                    onPoint={() => setPointed({ row, column })}
                    onFocus={() => {
                      roving.setActive(row, column)
                      setPointed(null)
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {all.length > FIRST_ROWS ? (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showAllPoints', { count: all.length })}
        </button>
      ) : null}
      <CellDetail point={rows[shown.row]!} article={story.articles[shown.column]!.id} />
    </div>
  )
}

interface CellProps {
  point: Point
  article: string
  at: string
  isInTabOrder: boolean
  onPoint: () => void
  onFocus: () => void
}

function Cell({ point, article, at, isInTabOrder, onPoint, onFocus }: CellProps) {
  const t = useTranslate()
  const { story, onShow } = useStory()
  const presence = point.presence[article] ?? 'unknown'
  const own = point.sentences.find((ref) => ref.article === article)
  const passage = own ? story.passageHere(own) : null
  return (
    <button
      type="button"
      class="cell"
      data-cell={at}
      tabIndex={isInTabOrder ? 0 : -1}
      aria-label={`${story.label(article)}: ${t(PRESENCE_WORDS[presence])}`}
      onMouseEnter={onPoint}
      onFocus={onFocus}
      onClick={() => passage && onShow(passage)}
    >
      <PresenceDot presence={presence} />
    </button>
  )
}
