import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#fff;color:#1d1d1f;font:17px/1.6 "Frutiger","Segoe UI",Roboto,sans-serif}
.kopf{display:flex;align-items:baseline;gap:30px;padding:16px 5vw;border-bottom:4px solid #006d77;flex-wrap:wrap}.kopf b{font-size:30px;color:#006d77}.kopf nav a{color:#333;text-decoration:none;margin-right:16px;font-size:15px}
.spalte{max-width:720px;margin:28px auto;padding:0 18px}.dach{color:#006d77;font-weight:600}h1{font-size:35px;line-height:1.18;margin:4px 0 14px}.vorspann{font-weight:600}.stand{font-size:14px;color:#6a6a70}
figure{margin:22px 0;background:#f1f5f5}figcaption{padding:8px 12px;font-size:13px;color:#555}.lesen{border:1px solid #b8d4d6;padding:10px 16px;margin:20px 0}.lesen a,a{color:#006d77}.teilen button{border:1px solid #006d77;background:#fff;color:#006d77;padding:6px 12px;margin-right:6px}
.brief{background:#e6f1f2;padding:18px;margin:26px 0}.quelle{font-size:14px;color:#6a6a70}@media(max-width:600px){h1{font-size:27px}}`

/** JSON-LD and meta tags; a "Lesen Sie auch" box in the text; the agency named in byline and foot. */
export function renderTagesblick(article: StoryArticle): string {
  return renderDocument({
    language: 'de',
    title: `${article.title} | Tagesblick`,
    head: renderMetaTags(article) + renderJsonLd(describeArticle(article)),
    css,
    body: `<header class="kopf"><b>Tagesblick</b><nav>${renderSections(['Politik', 'Wirtschaft', 'Panorama', 'Wissen', 'Sport'])}</nav></header>
<article class="spalte"><div class="dach">${escapeHtml(article.section)}</div><h1>${escapeHtml(article.title)}</h1><p class="vorspann">${escapeHtml(article.standfirst ?? '')}</p>
<p class="stand"><time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'de')} Uhr</time> · Aktualisiert: ${article.modifiedAt?.slice(11, 16)} Uhr</p>
<div class="teilen"><button>Teilen</button><button>Merken</button><button>Drucken</button></div>
${renderBody(article, {
  figure: (caption) => renderFigure(caption, 185),
  inserts: {
    3: `<div class="lesen"><strong>Lesen Sie auch</strong>${renderLinks('de', 0, 2)}</div>`,
    6: '<div class="brief"><strong>Der Tag im Blick – unser Newsletter</strong><p>Jeden Abend um sechs. Kostenlos und jederzeit kündbar.</p><button>Jetzt anmelden</button></div>',
  },
})}
<p class="quelle">Quelle: NWD</p><div><h3>Mehr zum Thema</h3>${renderLinks('de', 3, 7)}</div></article>`,
  })
}
