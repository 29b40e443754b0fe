import { useTranslate } from '../shared/translate-context'

/** Keeps an article, and its story, from being let go by age or size. */
export function StarButton({ title, isStarred, onStar }: { title: string; isStarred: boolean; onStar(): void }) {
  const t = useTranslate()
  return (
    <button
      type="button"
      class="icon-button star"
      aria-pressed={isStarred}
      aria-label={t('libraryStar', { title })}
      title={t('libraryStarWhy')}
      onClick={onStar}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m8 1.8 1.9 4 4.3.6-3.1 3 .8 4.4L8 11.7l-3.9 2.1.8-4.4-3.1-3 4.3-.6z" />
      </svg>
    </button>
  )
}
