import { renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#1c1c1e;color:#f4f4f4;font:18px/1.5 "Arial Narrow",Arial,sans-serif}
.leiste{background:#ffcc00;color:#111;padding:10px 20px;display:flex;gap:24px;align-items:center;flex-wrap:wrap}.leiste b{font:900 34px/1 "Arial Black",sans-serif;transform:skew(-8deg)}.leiste a{color:#111;font-weight:700;text-decoration:none;margin-right:14px}
.blatt{max-width:720px;margin:0 auto;padding:20px}h1{font:900 42px/1.05 "Arial Black",Arial,sans-serif;color:#ffcc00}.unterzeile{font-size:21px;font-weight:700}.zeit{color:#aaa;font-size:13px}.eil{background:#c00;padding:8px 12px;font-weight:700}.eil a{color:#fff}
figure{margin:18px -20px}figcaption{font-size:13px;color:#bbb;padding:6px 20px}a{color:#ffcc00}.kacheln{display:grid;grid-template-columns:1fr 1fr;gap:12px}.kacheln div{background:#2c2c2e;padding:14px;font-weight:700}
.zustimmung{position:fixed;inset:auto 16px 16px;background:#fff;color:#111;padding:18px;box-shadow:0 4px 30px #000;font-size:15px}.zustimmung button{padding:10px 18px;background:#ffcc00;border:0;margin-right:8px}@media(max-width:600px){h1{font-size:29px}.kacheln{grid-template-columns:1fr}}`

/** A loud sheet in the dark: meta tags only, EIL line and "Mehr zum Thema" inside the text, cookie bar, sponsored tiles. */
export function renderMorgenruf(article: StoryArticle): string {
  return renderDocument({
    language: 'de',
    title: `${article.title} – MORGENRUF`,
    head: renderMetaTags(article),
    css,
    body: `<div class="leiste"><b>MORGENRUF</b><nav>${renderSections(['News', 'Stars', 'Fußball', 'Ratgeber', 'Lotto'])}</nav></div>
<article class="blatt"><h1>${escapeHtml(article.title)}</h1><p class="unterzeile">${escapeHtml(article.standfirst ?? '')}</p><p class="zeit">${formatDay(article.publishedAt, 'de')} Uhr</p>
${renderBody(article, {
  figure: (caption) => renderFigure(caption, 60),
  inserts: {
    0: '<p class="eil">EILMELDUNG: <a href="/archiv/handball">Handball: Lennstadt verliert in letzter Sekunde</a></p>',
    3: '<p><b>LESEN SIE AUCH: <a href="/archiv/apfelherbst">Was der Apfelherbst den Keltereien bringt</a></b></p>',
  },
})}
<h3>Das könnte Sie auch interessieren</h3><div class="kacheln"><div>Anzeige: <a href="http://werbung.example/matratze">Diese Matratze macht Schlafforscher sprachlos</a></div><div>Anzeige: <a href="http://werbung.example/zins">Rentner nutzen diesen Trick beim Heizen</a></div></div>
<h3>Top-Themen</h3>${renderLinks('de', 2, 7)}</article>
<div class="zustimmung"><p>Mit Werbung lesen? Wir und 341 Partner speichern Cookies auf Ihrem Gerät.</p><button>Zustimmen</button><button>Ablehnen</button></div>`,
    script: `document.querySelectorAll('.zustimmung button').forEach((button) => button.addEventListener('click', () => document.querySelector('.zustimmung').remove()))`,
  })
}
