import { escapeHtml } from '../escape-html'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#e8f0f2 linear-gradient(#bcd6de,#e8f0f2 320px) no-repeat;color:#25343a;font:17px/1.65 "Trebuchet MS","Lucida Grande",sans-serif}
#wrap{max-width:980px;margin:0 auto;padding:0 16px}#title{padding:40px 0 20px;font-size:40px}#title small{display:block;font-size:16px;font-style:italic}#columns{display:flex;gap:24px}
#main{background:#fff;padding:28px;flex:1;min-width:0;box-shadow:0 1px 4px #0002}#sidebar{width:230px;font-size:14px}#sidebar div{background:#fff;padding:14px;margin-bottom:16px}h2.entry{font-size:29px;line-height:1.2;margin:0 0 4px;color:#0c5c74}
.postinfo{color:#789;font-size:13px}.image{border:1px solid #cdd;padding:6px;background:#fafdfd}.image figure{margin:0}figcaption{font-size:13px;text-align:center;padding-top:4px}#respond label{display:block;font-size:14px;margin-top:10px}#respond textarea,#respond input{width:100%;padding:8px;border:1px solid #abc}
#respond button{margin-top:12px;background:#0c5c74;color:#fff;border:0;padding:10px 18px}a{color:#0c5c74}.comment{border-left:3px solid #bcd6de;padding-left:12px;font-size:15px}
@media(max-width:760px){#columns{display:block}#sidebar{width:auto}}`

/** An island blog: no metadata of any kind, the date only in words; comments and a form to leave one. */
export function renderOpenChannel(article: StoryArticle): string {
  return renderDocument({
    language: 'en',
    title: `${article.title} « Open Channel`,
    css,
    body: `<div id="wrap"><div id="title">Open Channel<small>News and weather from the Vesk islands, by those who live here</small></div><div id="columns">
<div id="main"><h2 class="entry">${escapeHtml(article.title)}</h2><div class="postinfo">Posted on September 16, 2026 by ${escapeHtml(article.authors.join(', '))} in ${escapeHtml(article.section)}</div>
${renderBody(article, { figure: (caption) => `<div class="image">${renderFigure(caption, 195)}</div>` })}
<p class="postinfo">Tagged: Tern Bank, Skarrow, Marigold, lifeboat</p>
<p>Previous post: <a href="/archive/tide-tables">Tide tables for September</a> | Next post: <a href="/archive/mission-bread">Bread at the Mission</a></p>
<h3>3 thoughts on “The Marigold is gone”</h3>
<div class="comment"><b>Ola B.</b> says:<p>My uncle fished with her father. We are lighting a lamp here in Stennet too, whatever you may think of us.</p></div>
<div class="comment"><b>Lowtowner</b> says:<p>Thank you Hanne. Nobody else printed the charts.</p></div>
<div class="comment"><b>R. Tolley</b> says:<p>Ewan asks that people do not ring the harbour office for names, please.</p></div>
<div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be shown. Fields marked * are required</p>
<form><label>Comment *<textarea rows="5"></textarea></label><label>Name *<input></label><label>Email *<input type="email"></label><button type="button">Post Comment</button></form></div></div>
<div id="sidebar"><div><b>Weather at the light</b><p>NW 6, rain later. High water 19:12.</p></div><div><b>Recent posts</b>${renderLinks('en', 0, 4)}</div><div><b>Follow us</b><p>Put your address in the tin at the shop and we print it out for you.</p></div></div>
</div></div>`,
  })
}
