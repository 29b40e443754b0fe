import { useEffect, useRef } from 'preact/hooks'
import { useTranslate } from '../shared/translate-context'

/** An article that the reader just called another story. */
export interface LeftOutArticle {
  id: string
  outlet: string
  title: string
}

/** What was just left out as another story, with the way back. The button that was pressed is gone by then: Undo takes the focus. */
export function LeftOut({ articles, onUndo }: { articles: LeftOutArticle[]; onUndo(id: string): void }) {
  const t = useTranslate()
  const list = useRef<HTMLUListElement>(null)
  const count = useRef(0)
  useEffect(() => {
    if (articles.length > count.current) list.current?.querySelector<HTMLElement>('li:last-child .tool')?.focus()
    count.current = articles.length
  }, [articles.length])
  return (
    <div role="status">
      {articles.length > 0 ? (
        <ul ref={list} class="left-out">
          {articles.map(({ id, outlet, title }) => (
            <li key={id} class="note">
              <b>{outlet}</b> <span dir="auto">{title}</span> {t('saidNotSame')}{' '}
              <button type="button" class="tool" onClick={() => onUndo(id)}>
                {t('undo')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
