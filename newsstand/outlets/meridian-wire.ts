import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{font:17px/1.6 "Helvetica Neue",Arial,sans-serif;color:#16202b;background:#fff}
header{border-top:6px solid #e2551c;padding:14px 24px;display:flex;gap:28px;align-items:center;flex-wrap:wrap;border-bottom:1px solid #d9dee4}
header strong{font-size:22px;letter-spacing:-.5px}nav a{color:#445;margin-right:16px;text-decoration:none;font-size:14px}
.page{max-width:1060px;margin:0 auto;padding:24px;display:grid;grid-template-columns:minmax(0,1fr) 260px;gap:48px}
h1{font-size:38px;line-height:1.12;letter-spacing:-.8px;margin:8px 0 12px}.kicker{color:#e2551c;font-weight:700;font-size:13px;text-transform:uppercase}
.byline{font-size:14px;color:#5a6673;border-bottom:1px solid #d9dee4;padding-bottom:14px}figure{margin:24px 0}figcaption{font-size:13px;color:#5a6673}
aside h2{font-size:15px;border-top:3px solid #16202b;padding-top:8px}aside li{margin-bottom:10px;font-size:14px}aside ul{padding-left:0;list-style:none}a{color:#16202b}
.tags a{display:inline-block;border:1px solid #b9c2cc;border-radius:20px;padding:2px 12px;margin:0 6px 6px 0;font-size:13px;text-decoration:none}
footer{background:#16202b;color:#cfd6dd;padding:28px 24px;font-size:13px}footer a{color:#fff;margin-right:14px}
@media(max-width:800px){.page{grid-template-columns:1fr}h1{font-size:29px}}`

/** The agency's own site: a full JSON-LD graph whose authors are references, meta tags, tag list. */
export function renderMeridianWire(article: StoryArticle): string {
  const authors = article.authors.map((name, index) => ({ '@type': 'Person', '@id': `#author-${index}`, name }))
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'NewsMediaOrganization', '@id': '#publisher', name: article.outlet },
      ...authors,
      {
        ...describeArticle(article),
        author: authors.map((author) => ({ '@id': author['@id'] })),
        publisher: { '@id': '#publisher' },
      },
    ],
  }
  return renderDocument({
    language: 'en',
    title: `${article.title} | Meridian Wire`,
    head: renderMetaTags(article) + renderJsonLd(graph),
    css,
    body: `<header><strong>Meridian Wire</strong><nav>${renderSections(['World', 'Business', 'Science', 'Sport', 'Fact check'])}</nav></header>
<div class="page"><main><article>
<div class="kicker">${escapeHtml(article.section)}</div><h1>${escapeHtml(article.title)}</h1>
<p class="byline">By <a rel="author" href="/authors/petra-lindqvale">${escapeHtml(article.authors.join(', '))}</a><br>
<time datetime="${article.publishedAt}">Published ${formatDay(article.publishedAt, 'en')}</time> · Updated ${formatDay(article.modifiedAt ?? null, 'en')}</p>
<div class="story-body">${renderBody(article)}</div>
<div class="tags"><a href="/tag/carrow">Carrow</a><a href="/tag/bridges">Bridges</a><a href="/tag/transport-safety">Transport safety</a></div>
</article></main>
<aside><h2>Most read</h2>${renderLinks('en', 0, 5)}<h2>From our partners</h2>${renderLinks('en', 5, 7)}</aside></div>
<footer><a href="/about">About</a><a href="/customers">For newsrooms</a><a href="/corrections">Corrections</a><p>Meridian Wire serves 214 newsrooms in nine languages.</p></footer>`,
  })
}
