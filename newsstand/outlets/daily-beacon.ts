import { describeArticle, renderJsonLd } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{font:17px/1.5 Verdana,"DejaVu Sans",sans-serif;background:#f2f2f2;color:#111}
.bar{background:#d8000f;color:#fff;padding:10px 20px}.bar b{font:900 38px/1 Impact,"Arial Black",sans-serif;font-style:italic;letter-spacing:1px}.menu{background:#111;padding:8px 20px}.menu a{color:#fff;margin-right:18px;font-weight:700;font-size:14px;text-transform:uppercase;text-decoration:none}
#app{max-width:760px;margin:18px auto;background:#fff;padding:20px 26px;min-height:400px}h1{font:900 40px/1.08 "Arial Black",Impact,sans-serif;margin:6px 0}.sub{font-weight:700;font-size:19px}
.stamp{font-size:12px;color:#666}.just-in{background:#ffe500;padding:8px 12px;font-weight:700}.read-more{font-weight:700}.read-more a,a{color:#d8000f}figure{margin:18px -26px}figcaption{background:#111;color:#fff;padding:8px 26px;font-size:13px}
.spinner{width:44px;height:44px;border:6px solid #ddd;border-top-color:#d8000f;border-radius:50%;margin:120px auto}.share button{background:#2b5fb3;color:#fff;border:0;padding:8px 14px;margin-right:8px;border-radius:3px}
.sponsored{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;max-width:760px;margin:0 auto;padding:0 26px 90px}.sponsored div{background:#fff;padding:10px;font-size:13px}.sponsored h4{grid-column:1/-1;margin:0;color:#666}
.cookies{position:fixed;inset:auto 0 0;background:#fff;border-top:4px solid #d8000f;padding:14px 24px;font-size:13px;display:flex;gap:12px;align-items:center}.cookies button{padding:8px 16px}
@media(max-width:600px){h1{font-size:28px}.sponsored{grid-template-columns:1fr}.cookies{flex-wrap:wrap}}`

/** How long the page shows a spinner before its article stands in the document, in milliseconds. */
const lateBy = 300

/** JSON-LD, then a spinner; the article itself is put in by script. "JUST IN" and "READ MORE" lines, cookie bar, sponsored teasers. */
export function renderDailyBeacon(article: StoryArticle): string {
  const story = `<article><h1>${escapeHtml(article.title)}</h1><p class="sub">${escapeHtml(article.standfirst ?? '')}</p>
<p class="stamp">By ${escapeHtml(article.authors.join(', '))} | PUBLISHED: ${formatDay(article.publishedAt, 'en')}</p>
<div class="share"><button>Share 4.1k</button><button>Comments 387</button></div>
${renderBody(article, {
  figure: (caption) => renderFigure(caption, 0),
  inserts: {
    1: '<p class="just-in">JUST IN: <a href="/archive/lamplighter">The last lamplighter of Ropewalk hangs up his pole</a></p>',
    4: '<p class="read-more">READ MORE: <a href="/archive/rents">Rents fall in Halvorn for the first time since 2014</a></p>',
  },
})}
<div class="trending"><h3>Trending now</h3>${renderLinks('en', 3, 8)}</div></article>`
  return renderDocument({
    language: 'en',
    title: `${article.title} | Daily Beacon`,
    head: renderJsonLd(describeArticle(article)),
    css,
    body: `<div class="bar"><b>DAILY BEACON</b></div><div class="menu">${renderSections(['News', 'Showbiz', 'Sport', 'Money', 'Horoscopes'])}</div>
<main id="app"><div class="spinner"></div></main><template id="story">${story}</template>
<div class="sponsored"><h4>You may like · Sponsored</h4><div><a href="http://ads.example/kettles">Plumbers beg people to stop descaling kettles like this</a></div>
<div><a href="http://ads.example/slippers">The slippers that retired postmen swear by</a></div><div><a href="http://ads.example/loft">Own a loft? Read this before October</a></div></div>
<div class="cookies"><span>We and our 614 partners value your privacy and would like to store cookies on your device.</span><button>Accept all</button><button>Manage</button></div>`,
    script: `
setTimeout(() => {
  document.querySelector('#app').replaceChildren(document.querySelector('#story').content.cloneNode(true))
  document.querySelector('#story').remove()
}, ${lateBy})
document.querySelectorAll('.cookies button').forEach((button) => button.addEventListener('click', () => document.querySelector('.cookies').remove()))`,
  })
}
