import type { Article } from '../engine/article'
import { describeArticle, renderJsonLd } from './describe-article'
import { escapeHtml } from './escape-html'
import { renderDocument } from './render-document'

/** A background article's page: plain, with JSON-LD. */
export function renderPlainArticle(article: Article): string {
  const description = describeArticle({
    host: '',
    path: '',
    standfirst: null,
    captions: [],
    ...article,
    authors: article.authors ?? [],
    section: article.section ?? 'News',
    language: article.language ?? 'en',
  })
  return renderDocument({
    language: article.language ?? 'en',
    title: `${article.title} | ${article.outlet}`,
    head: renderJsonLd(description),
    css: 'body{max-width:640px;margin:40px auto;padding:0 20px;font:18px/1.6 Georgia,serif}header{border-bottom:2px solid;font-weight:700}',
    body: `<header>${escapeHtml(article.outlet)}</header><article><h1>${escapeHtml(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}</article>`,
  })
}
