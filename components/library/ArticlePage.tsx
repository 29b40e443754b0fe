import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../engine/article'
import { formatDay } from '../shared/format-when'
import { linkToPassage } from '../shared/link-to-passage'
import { useTranslate } from '../shared/translate-context'
import { ArticleText } from '../story/ArticleText'
import type { Shelf } from './shelf'

/** The stored text of one article, as it is compared. */
export function ArticlePage({ id, shelf, onChanged }: { id: string; shelf: Shelf; onChanged(): void }) {
  const t = useTranslate()
  const [article, setArticle] = useState<Article | null | 'loading'>('loading')
  const [batch, setBatch] = useState<number | null>(null)
  useEffect(() => void shelf.readArticle(id).then(setArticle, () => setArticle(null)), [shelf, id])
  if (article === 'loading') return <p aria-busy="true" />
  if (article === null) return <p class="empty">{t('libraryArticleGone')}</p>
  const href = linkToPassage(article.url, null)
  const change = async (next: () => Promise<number | null>) => {
    setBatch(await next())
    onChanged()
  }
  return (
    <article class="article-page">
      <p class="crumbs">
        <a href="#articles">{t('libraryArticles')}</a>
      </p>
      <header lang={article.language ?? undefined} dir="auto">
        <h1>{article.title || t('libraryUntitled')}</h1>
        <p class="byline">
          <b>{article.outlet}</b>
          <span>{formatDay(article.publishedAt, t.language) ?? t('timeUnknown')}</span>
          {article.authors?.length ? <span>{new Intl.ListFormat(t.language).format(article.authors)}</span> : null}
          {article.wire && <span>{t('wireText', { agency: article.wire })}</span>}
          {article.partial && <span>{t('partialText')}</span>}
        </p>
      </header>
      <p class="tools">
        {href && (
          <a class="button" href={href} target="_blank" rel="noreferrer">
            {t('libraryOpenPage')}
          </a>
        )}
        <a class="button" href={`#stories/${id}`}>
          {t('libraryCompare')}
        </a>
        {batch === null ? (
          <button type="button" class="button" onClick={() => void change(() => shelf.deleteArticles([id]))}>
            {t('libraryDelete')}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => void change(() => shelf.undoDelete(batch).then(() => null))}
          >
            {t('undo')}
          </button>
        )}
      </p>
      <div role="status">{batch !== null && <p>{t('libraryDeleted', { title: article.title })}</p>}</div>
      <ArticleText article={article} shown={null} hovered={null} />
    </article>
  )
}
