import { escapeHtml } from './escape-html'
import { renderPicture } from './render-body'
import type { Stand } from './story-article'
import { teasers } from './teasers'

/** The teasers of a home page or section front: the outlet's own stories first, then its other pages. */
export function renderFront(stand: Stand, host: string, language: string): string {
  const own = stand.articles
    .filter((article) => article.host === host)
    .map((article) => ({ title: article.title, text: article.standfirst ?? '', path: article.path }))
  return [...own, ...teasers[language === 'de' ? 'de' : 'en']]
    .map(
      (
        teaser,
        index,
      ) => `<div class="teaser${index === 0 ? ' lead' : ''}">${index % 3 === 0 ? renderPicture(index * 40) : ''}
<h2><a href="${encodeURI(teaser.path)}">${escapeHtml(teaser.title)}</a></h2><p>${escapeHtml(teaser.text)}</p></div>`,
    )
    .join('\n')
}
