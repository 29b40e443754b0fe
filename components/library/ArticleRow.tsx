import { useState } from 'preact/hooks'
import { linkToPassage } from '../shared/link-to-passage'
import { useTranslate } from '../shared/translate-context'
import { StarButton } from './StarButton'
import type { ShelfArticle } from './shelf'

/** One stored article: its headline opens the stored text, the outlet's name the page. */
export function ArticleRow({
  article,
  onDelete,
  onStar,
}: {
  article: ShelfArticle
  onDelete(article: ShelfArticle): void
  onStar(id: string, isStarred: boolean): Promise<boolean>
}) {
  const t = useTranslate()
  const [isStarred, setStarred] = useState(article.isStarred)
  const { id, title, outlet, language, publishedAt } = article
  const name = title || t('libraryUntitled')
  const href = linkToPassage(article.url, null)
  const star = async () => {
    if (await onStar(id, !isStarred)) setStarred(!isStarred)
  }
  return (
    <li class="article-row" data-article={id}>
      <StarButton title={name} isStarred={isStarred} onStar={() => void star()} />
      <div>
        <a class="article-title" href={`#articles/${id}`} lang={language ?? undefined} dir="auto">
          {name}
        </a>
        <p class="byline">
          {href ? (
            <a class="outlet" href={href} target="_blank" rel="noreferrer" title={t('libraryOpenPage')}>
              {outlet}
            </a>
          ) : (
            <span>{outlet}</span>
          )}
          {timeOf(publishedAt, t.language) && <time dateTime={publishedAt!}>{timeOf(publishedAt, t.language)}</time>}
          <span>{t('libraryParagraphs', { count: article.paragraphs })}</span>
          {article.isPartial && <span>{t('partialText')}</span>}
        </p>
      </div>
      <button
        type="button"
        class="tool article-delete"
        aria-label={t('libraryDeleteOne', { title: name })}
        onClick={() => onDelete(article)}
      >
        {t('libraryDelete')}
      </button>
    </li>
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The time of day; null for a bare date. Formats are kept: making one costs more than a row. */
function timeOf(publishedAt: string | null, language: string): string | null {
  const time = Date.parse(publishedAt ?? '')
  if (Number.isNaN(time) || publishedAt!.length <= 10) return null
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })
    formats.set(language, format)
  }
  return format.format(time)
}
