import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#f4f6fb;color:#121a33;font:17px/1.55 "Gill Sans","Gill Sans MT",Calibri,sans-serif}
header{background:#182a6b;color:#fff;padding:16px 24px;border-bottom:6px solid #f2c230}header b{font-size:26px}header nav a{color:#dfe5fa;margin-right:16px;text-decoration:none}
.wrap{max-width:1080px;margin:0 auto;padding:24px;display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:30px}h1{font-size:36px;line-height:1.12;margin:4px 0}.live{background:#c8102e;color:#fff;padding:2px 10px;font-weight:700;letter-spacing:1px}
.entry{background:#fff;border-left:5px solid #f2c230;padding:14px 20px;margin:16px 0;box-shadow:0 1px 3px #1212}.entry time{font-weight:700;color:#182a6b}figure{margin:10px 0}figcaption{font-size:13px;color:#556}aside{font-size:15px}aside ul{padding-left:18px}a{color:#182a6b}
.share{font-size:13px;color:#556}@media(max-width:800px){.wrap{display:block}h1{font-size:28px}}`

/** Clock times of the entries, newest first; the first entry is the latest. */
const times = ['20:30', '18:05', '16:40', '14:15', '13:20', '11:50', '10:10', '07:30', '04:45']

/** A live blog: newest entry first, each with its own time and share line; LiveBlogPosting in JSON-LD. */
export function renderVeskInternational(article: StoryArticle): string {
  const day = article.publishedAt!.slice(0, 10)
  const updates = article.paragraphs.map((text, index) => ({
    '@type': 'BlogPosting',
    headline: `${times[index]} update`,
    datePublished: `${day}T${times[index]}:00Z`,
    articleBody: text,
  }))
  const entries = article.paragraphs.map((text, index) => {
    const captions = article.captions.filter((caption) => caption.afterParagraph === index)
    return `<section class="entry" id="entry-${article.paragraphs.length - index}"><time datetime="${day}T${times[index]}:00Z">${times[index]}</time>
<p>${escapeHtml(text)}</p>${captions.map((caption) => renderFigure(caption, 225)).join('')}<div class="share">Share this update</div></section>`
  })
  return renderDocument({
    language: 'en',
    title: `${article.title} - Vesk International`,
    head:
      renderMetaTags(article) +
      renderJsonLd({ ...describeArticle(article, 'LiveBlogPosting'), liveBlogUpdate: updates }),
    css,
    body: `<header><b>Vesk International</b><nav>${renderSections(['Live', 'Nation', 'Region', 'Radio', 'Language course'])}</nav></header>
<div class="wrap"><main><span class="live">LIVE</span><h1>${escapeHtml(article.title)}</h1><p>${escapeHtml(article.standfirst ?? '')}</p>${entries.join('\n')}</main>
<aside><h2>On the radio</h2><p>Now: The Evening Chart, with Lene Moss</p><h2>Elsewhere</h2>${renderLinks('en', 1, 5)}</aside></div>`,
  })
}
