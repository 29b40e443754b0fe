import { memo } from 'preact/compat'
import { formatDay } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { ArticleRow } from './ArticleRow'
import type { ShelfArticle } from './shelf'

interface Props {
  rows: ShelfArticle[]
  /** When the last row of the page before was published; undefined for the first page. */
  dayBefore: string | null | undefined
  gone: ReadonlySet<string>
  onDelete(article: ShelfArticle): void
  onStar(id: string, isStarred: boolean): Promise<boolean>
}

/**
 * One page of the list, each day under its heading. The browser skips drawing pages that are out of sight
 * (`content-visibility`), so that thousands of rows scroll like fifty, and are still found by its own search.
 */
export const ArticleRows = memo(function ArticleRows({ rows, dayBefore, gone, onDelete, onStar }: Props) {
  const t = useTranslate()
  const days = groupByDay(rows.filter(({ id }) => !gone.has(id)))
  const before = dayBefore === undefined ? undefined : dayOf(dayBefore)
  return (
    <div class="rows" style={{ '--rows': rows.length }}>
      {days.map(({ day, articles }) => (
        <section key={day}>
          {day !== before && <h2 class="day">{formatDay(day, t.language) ?? t('libraryDayUnknown')}</h2>}
          <ul>
            {articles.map((article) => (
              <ArticleRow key={article.id} article={article} onDelete={onDelete} onStar={onStar} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}, isSame)

function isSame(before: Props, now: Props): boolean {
  const isTouched = ({ id }: ShelfArticle) => before.gone.has(id) !== now.gone.has(id)
  return before.rows === now.rows && (before.gone === now.gone || !now.rows.some(isTouched))
}

/** The list is ordered by days in universal time; '' where the day is not known. */
const dayOf = (publishedAt: string | null): string => {
  const time = Date.parse(publishedAt ?? '')
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
}

function groupByDay(rows: ShelfArticle[]): { day: string; articles: ShelfArticle[] }[] {
  const days: { day: string; articles: ShelfArticle[] }[] = []
  for (const article of rows) {
    const day = dayOf(article.publishedAt)
    if (days.at(-1)?.day !== day) days.push({ day, articles: [] })
    days.at(-1)!.articles.push(article)
  }
  return days
}
