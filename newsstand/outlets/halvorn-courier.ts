import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderPicture } from '../render-body'
import { renderDocument } from '../render-document'
import { renderFront } from '../render-front'
import { renderLinks, renderSections } from '../render-links'
import type { Caption, Stand, StoryArticle } from '../story-article'

const css = `
:root{color-scheme:light dark;--paper:#fffdf8;--ink:#22201c;--soft:#746c5f;--line:#d8cfbf;--red:#8c1c24}
@media(prefers-color-scheme:dark){:root{--paper:#181613;--ink:#e9e3d8;--soft:#a59c8d;--line:#3b362e;--red:#e58a86}}
body{background:var(--paper);color:var(--ink);font:19px/1.62 "Iowan Old Style",Palatino,"Palatino Linotype",serif}
.masthead{text-align:center;padding:22px 12px 8px;border-bottom:3px double var(--line)}.masthead a.name{font-size:46px;font-variant:small-caps;color:var(--ink);text-decoration:none}
.masthead nav a{margin:0 10px;color:var(--red);font-size:16px;text-decoration:none}.dateline{font-size:14px;color:var(--soft);font-style:italic}
article{max-width:660px;margin:34px auto;padding:0 18px}h1{font-size:41px;line-height:1.1;font-weight:400;text-align:center}.intro{font-style:italic;font-size:21px;text-align:center;color:var(--soft)}
.byline{text-align:center;font-size:15px;border-block:1px solid var(--line);padding:8px}.text>p:first-of-type::first-letter{float:left;font-size:66px;line-height:.85;padding:6px 8px 0 0;color:var(--red)}
figure{margin:30px 0}figcaption,.caption-repeat{font-size:14px;color:var(--soft)}.caption-repeat{margin-top:-22px}.bio{display:flex;gap:14px;border-top:1px solid var(--line);padding-top:14px;font-size:15px}
.letterbox{border:1px solid var(--line);padding:18px;margin:30px 0;font-size:16px}.letterbox input{font:inherit;padding:6px;width:60%}.follow{font-size:15px;color:var(--soft)}a{color:var(--red)}
.front{max-width:1080px;margin:24px auto;padding:0 18px;columns:3 260px;column-gap:34px}.teaser{break-inside:avoid;border-bottom:1px solid var(--line);padding:12px 0}.teaser h2{font-weight:400;font-size:23px;margin:4px 0;line-height:1.2}.teaser p{font-size:16px;margin:0}
@media(max-width:600px){h1{font-size:30px}.masthead a.name{font-size:32px}}`

const masthead = `<header class="masthead"><a class="name" href="/">The Halvorn Courier</a><div class="dateline">Founded on the Ropewalk in 1861</div>
<nav>${renderSections(['Halvorn', 'The river', 'Country', 'Letters', 'Obituaries'])}</nav></header>`

/** Each caption stands twice, as where a gallery repeats what the picture already says. */
function renderDoubledFigure(caption: Caption): string {
  const text = `${escapeHtml(caption.text)} <small>${escapeHtml(caption.credit)}</small>`
  return `<figure>${renderPicture(28)}<figcaption>${text}</figcaption></figure><p class="caption-repeat">${escapeHtml(caption.text)}</p>`
}

/** JSON-LD with authors; doubled captions; newsletter box; author's note; light and dark. */
export function renderHalvornCourier(article: StoryArticle): string {
  return renderDocument({
    language: 'en-GB',
    title: `${article.title} – The Halvorn Courier`,
    head: renderMetaTags(article) + renderJsonLd(describeArticle(article)),
    css,
    body: `${masthead}<article><h1>${escapeHtml(article.title)}</h1><p class="intro">${escapeHtml(article.standfirst ?? '')}</p>
<div class="byline">By ${article.authors.map((name) => `<a rel="author" href="/people/${encodeURIComponent(name)}">${escapeHtml(name)}</a>`).join(' and ')}, <time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'en')}</time></div>
<div class="text">${renderBody(article, {
      figure: renderDoubledFigure,
      inserts: {
        10: `<aside class="letterbox"><h4>The Courier by post</h4><p>Every Friday, one letter from the newsroom to your inbox.</p><form><input type="email" aria-label="Email address" placeholder="Email address"> <button>Subscribe</button></form></aside>`,
      },
    })}</div>
<div class="bio"><svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true"><circle cx="28" cy="28" r="28" fill="#c9b79c"/><circle cx="28" cy="22" r="10" fill="#8c6f4e"/><path d="M8 52a20 20 0 0 1 40 0" fill="#8c6f4e"/></svg>
<p>Maud Ferrar has covered the courts and the river for the Courier since 2009. She lives within sight of what is left of the bridge.</p></div>
<p class="follow">Follow us on the wall by the fish market, or at <a href="http://social.example/courier">social.example</a>.</p>
<section class="related"><h3>Also in Halvorn</h3>${renderLinks('en', 4, 8)}</section></article>`,
  })
}

/** The home page: teasers in columns, no article. */
export function renderHalvornCourierFront(stand: Stand): string {
  return renderDocument({
    language: 'en-GB',
    title: 'The Halvorn Courier',
    head: '<meta property="og:type" content="website">',
    css,
    body: `${masthead}<main class="front">${renderFront(stand, 'halvorn-courier', 'en')}</main>`,
  })
}
