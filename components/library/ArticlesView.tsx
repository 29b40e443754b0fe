import { useCallback, useEffect, useState } from 'preact/hooks'
import { useTranslate } from '../shared/translate-context'
import { ArticleFilters } from './ArticleFilters'
import { ArticleRows } from './ArticleRows'
import { LoadMore } from './LoadMore'
import type { ArticleQuery, Shelf, ShelfArticle, ShelfOutlet } from './shelf'
import { usePages } from './use-pages'

export const EVERYTHING: ArticleQuery = { words: '', outlets: null, from: '', to: '', isStarred: false }

/** Milliseconds without a key before a search begins, so that fast typing is one search. */
const TYPING_PAUSE_MS = 60

/** The stored articles, newest day first: searched, starred, opened, deleted with a way back. */
export function ArticlesView({ shelf, onChanged }: { shelf: Shelf; onChanged(): void }) {
  const t = useTranslate()
  const [shown, setShown] = useState(EVERYTHING)
  const [query, setQuery] = useState(EVERYTHING)
  const [outlets, setOutlets] = useState<ShelfOutlet[]>([])
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [deleted, setDeleted] = useState<{ batch: number; article: ShelfArticle } | null>(null)
  const { pages, hasMore, failed, loadMore } = usePages(() => shelf.listArticles(query), [shelf, query])
  useEffect(() => void shelf.listOutlets().then(setOutlets, () => undefined), [shelf])
  useEffect(() => {
    const timer = setTimeout(() => setQuery(shown), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [shown])

  const onDelete = useCallback(
    async (article: ShelfArticle) => {
      const next = rowBeside(article.id)
      const batch = await shelf.deleteArticles([article.id])
      setGone((before) => new Set([...before, article.id]))
      setDeleted({ batch, article })
      onChanged()
      next?.querySelector<HTMLElement>('.article-delete')?.focus({ preventScroll: true })
    },
    [shelf],
  )
  const onStar = useCallback((id: string, isStarred: boolean) => shelf.starArticle(id, isStarred), [shelf])
  const undo = async () => {
    if (!deleted) return
    await shelf.undoDelete(deleted.batch)
    setGone((before) => new Set([...before].filter((id) => id !== deleted.article.id)))
    setDeleted(null)
    onChanged()
  }
  const isEmpty = pages !== null && !hasMore && pages.every((page) => page.every(({ id }) => gone.has(id)))
  return (
    <>
      <h1>{t('libraryArticles')}</h1>
      <ArticleFilters query={shown} outlets={outlets} onQuery={setShown} />
      {failed && (
        <p class="trouble" role="alert">
          {t('libraryFailed')}
        </p>
      )}
      <div data-articles aria-busy={pages === null}>
        {pages?.map((rows, at) => (
          <ArticleRows
            key={rows[0]?.id ?? at}
            rows={rows}
            dayBefore={pages[at - 1]?.at(-1)?.publishedAt}
            gone={gone}
            onDelete={onDelete}
            onStar={onStar}
          />
        ))}
      </div>
      {isEmpty && <p class="empty">{t(shown === EVERYTHING ? 'libraryNoArticles' : 'libraryNoneFound')}</p>}
      {hasMore && <LoadMore label={t('libraryLoadMore')} onMore={loadMore} />}
      <div class="toast-place" role="status">
        {deleted && (
          <p class="toast" data-deleted>
            <span>{t('libraryDeleted', { title: deleted.article.title })}</span>
            <button type="button" class="button" onClick={() => void undo()}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
    </>
  )
}

/** Where the focus goes when a row goes: to the next, or from the last to the one before. */
function rowBeside(id: string): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-article]')]
  const at = rows.findIndex((row) => row.dataset.article === id)
  return rows[at + 1] ?? rows[at - 1]
}
