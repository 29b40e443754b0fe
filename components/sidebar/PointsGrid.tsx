import { useMemo, useState } from 'preact/hooks'
import type { Presence } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { CellDetail } from './CellDetail'
import { EmptyNote } from './EmptyNote'
import { GridRow } from './GridRow'
import { firstRows, gridRows } from './grid-rows'
import { PRESENCE_WORDS, PresenceDot } from './PresenceDot'
import { useStory } from './story-context'
import { useRovingCells } from './use-roving-cells'

/** From so many outlets on, the columns are drawn narrow. */
const MANY_OUTLETS = 8

/** Points down, outlets across, a dot where they meet. The article read stands first. */
export function PointsGrid() {
  const t = useTranslate()
  const { story } = useStory()
  const all = useMemo(() => gridRows(story), [story])
  const [isWhole, setWhole] = useState(false)
  const [pointed, setPointed] = useState<{ row: number; column: number } | null>(null)
  const [hasFocus, setFocused] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const few = useMemo(() => firstRows(story, all), [story, all])
  const rows = isWhole ? all : few
  const roving = useRovingCells(rows.length, story.articles.length + 1)
  if (all.length === 0) return <EmptyNote part="coverage">{t('glanceEmpty')}</EmptyNote>
  const shown = pointed ?? roving.active
  const shownArticle = story.articles[Math.max(0, shown.column - 1)]!
  return (
    <div class="glance" data-columns={story.articles.length >= MANY_OUTLETS ? 'many' : 'few'}>
      <GridLegend hasUnknown={rows.some(({ presence }) => Object.values(presence).includes('unknown'))} />
      <table
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the cells, as the grid role says
        role="grid"
        aria-label={t('sectionGlance')}
        onKeyDown={roving.onKeyDown}
        onMouseLeave={() => setPointed(null)}
        onFocusIn={() => setFocused(true)}
        onFocusOut={() => setFocused(false)}
      >
        <thead>
          <tr>
            <td />
            {story.articles.map(({ id }, at) => (
              <th key={id} scope="col" class={at === 0 ? 'is-here' : ''} data-pointed={shown.column === at + 1}>
                <span class="grid-outlet" title={story.label(id)}>
                  {story.label(id)}
                  {at === 0 ? <span class="hidden-visually"> ({t('thisArticle')})</span> : null}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((point, row) => (
            <GridRow
              key={point.id}
              point={point}
              row={row}
              isPointed={shown.row === row}
              activeColumn={roving.active.row === row ? roving.active.column : null}
              isOpen={opened === point.id}
              onOpen={() => setOpened(opened === point.id ? null : point.id)}
              onPoint={(column) => setPointed({ row, column })}
              onFocus={(column) => {
                roving.setActive(row, column)
                setPointed(null)
              }}
            />
          ))}
        </tbody>
      </table>
      {all.length > few.length ? (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showAllPoints', { count: all.length })}
        </button>
      ) : null}
      <CellDetail point={rows[shown.row]!} article={shownArticle.id} isPointedAt={pointed !== null || hasFocus} />
    </div>
  )
}

/** What the dots mean: in the corner that the slanted names leave free, or above where they leave none. */
function GridLegend({ hasUnknown }: { hasUnknown: boolean }) {
  const t = useTranslate()
  const shown: Presence[] = hasUnknown ? ['yes', 'perhaps', 'no', 'unknown'] : ['yes', 'perhaps', 'no']
  return (
    <ul class="grid-legend">
      {shown.map((presence) => (
        <li key={presence}>
          <PresenceDot presence={presence} />
          {t(PRESENCE_WORDS[presence])}
        </li>
      ))}
    </ul>
  )
}
