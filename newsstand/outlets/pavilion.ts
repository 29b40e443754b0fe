import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#fff1e6;color:#2b2119;font:18px/1.6 Baskerville,"Libre Baskerville",Garamond,serif}
header{display:flex;justify-content:space-between;align-items:center;padding:18px 5vw;border-bottom:1px solid #c9b29c}header b{font-size:30px;font-weight:400;letter-spacing:8px;text-transform:uppercase}header nav a{margin-left:20px;color:#6d4c33;font-size:15px;text-decoration:none}
main{max-width:980px;margin:0 auto;padding:44px 20px;display:grid;grid-template-columns:220px minmax(0,620px);gap:44px}.left{font-size:15px;color:#7c624c;border-top:2px solid #2b2119;padding-top:10px}h1{font-size:44px;line-height:1.1;font-weight:400;margin:0}.deck{font-size:21px;font-style:italic}
figure{margin:26px 0}figcaption{font-size:14px;color:#7c624c}.preview{position:relative}.preview::after{content:"";position:absolute;inset:auto 0 0;height:120px;background:linear-gradient(#fff1e600,#fff1e6)}
.wall{background:#2b2119;color:#fff1e6;padding:34px;text-align:center}.wall h2{font-weight:400;margin:0 0 8px}.wall button{background:#f0a35c;border:0;padding:12px 26px;font:inherit;margin:6px}.wall a{color:#f0a35c}
@media(max-width:800px){main{display:block}h1{font-size:32px}header{display:block}}`

/** A review behind a wall: the beginning only, and JSON-LD that says so. */
export function renderPavilion(article: StoryArticle): string {
  const description = {
    ...describeArticle(article),
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' },
  }
  return renderDocument({
    language: 'en-GB',
    title: `${article.title} | Pavilion`,
    head: renderMetaTags(article) + renderJsonLd(description),
    css,
    body: `<header><b>Pavilion</b><nav>${renderSections(['Briefing', 'Books', 'Ideas', 'Crossword'])}<a href="/login">Sign in</a></nav></header>
<main><div class="left">${escapeHtml(article.section)}<br>${escapeHtml(article.authors.join(', '))}<br><time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'en')}</time><p>Listen to this article · 9 min</p></div>
<article><h1>${escapeHtml(article.title)}</h1><p class="deck">${escapeHtml(article.standfirst ?? '')}</p>
<div class="preview">${renderBody(article, { figure: (caption) => renderFigure(caption, 25) })}</div>
<div class="wall paywall"><h2>Continue reading</h2><p>This article is for subscribers. Try Pavilion for four weeks for one crown.</p><button>Subscribe now</button><p>Already a subscriber? <a href="/login">Sign in</a></p></div>
</article></main>`,
  })
}
