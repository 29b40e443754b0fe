import { useTranslate } from '../shared/translate-context'
import type { ArticleQuery, ShelfOutlet } from './shelf'

/** Narrows the list by words of headline and outlet, by outlet, by day, by star. */
export function ArticleFilters({
  query,
  outlets,
  onQuery,
}: {
  query: ArticleQuery
  outlets: ShelfOutlet[]
  onQuery(query: ArticleQuery): void
}) {
  const t = useTranslate()
  const set = (part: Partial<ArticleQuery>) => onQuery({ ...query, ...part })
  const chosen = outlets.find(({ given }) => query.outlets && given.every((name) => query.outlets?.includes(name)))
  return (
    <search class="filters">
      <label class="field is-wide">
        <span>{t('librarySearch')}</span>
        <input
          type="search"
          data-search
          value={query.words}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('libraryOutlet')}</span>
        <select
          value={chosen?.name ?? ''}
          onChange={(event) =>
            set({ outlets: outlets.find(({ name }) => name === event.currentTarget.value)?.given ?? null })
          }
        >
          <option value="">{t('libraryAllOutlets')}</option>
          {outlets.map(({ name, articles }) => (
            <option key={name} value={name}>
              {`${name} (${articles})`}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('libraryFrom')}</span>
        <input type="date" value={query.from} onChange={(event) => set({ from: event.currentTarget.value })} />
      </label>
      <label class="field">
        <span>{t('libraryTo')}</span>
        <input type="date" value={query.to} onChange={(event) => set({ to: event.currentTarget.value })} />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={query.isStarred}
          onChange={(event) => set({ isStarred: event.currentTarget.checked })}
        />
        <span>{t('libraryStarredOnly')}</span>
      </label>
    </search>
  )
}
