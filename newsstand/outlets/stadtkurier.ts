import { renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderLinks, renderSections } from '../render-links'
import type { StoryArticle } from '../story-article'

const css = `
body{background:#d9dccf;color:#222;font:16px/1.55 Tahoma,Geneva,sans-serif}
.seite{max-width:1000px;margin:0 auto;background:#fff}.titel{background:#3d5a2b;color:#fff;padding:20px 26px;font:700 32px Georgia,serif}.leiste{background:#587a41;padding:8px 26px}.leiste a{color:#fff;margin-right:18px;text-decoration:none}
.drei{display:flex}.links,.rechts{width:180px;padding:18px;font-size:13px;background:#f4f5ef}.mitte{flex:1;min-width:0;padding:20px 26px}.mitte .ueberschrift{font:700 28px/1.2 Georgia,serif;margin:0 0 8px}.unter{font-weight:700}.datum{font-size:12px;color:#777}
.bild figure{margin:12px 0;border:1px solid #ccc;padding:4px}figcaption{font-size:12px}.absatz{margin:0 0 14px}ul{padding-left:16px}a{color:#3d5a2b}.kommentar textarea,.kommentar input{width:100%;margin:4px 0 10px}.anzeige{border:1px dashed #999;padding:10px;text-align:center;color:#888}
@media(max-width:800px){.drei{display:block}.links,.rechts{width:auto}}`

/** An old-fashioned local sheet: meta tags only, body made of divs inside divs, advertisement in the text, comment form. */
export function renderStadtkurier(article: StoryArticle): string {
  return renderDocument({
    language: 'de',
    title: `Stadtkurier: ${article.title}`,
    head: renderMetaTags(article),
    css,
    body: `<div class="seite"><div class="titel">Stadtkurier</div><div class="leiste">${renderSections(['Region', 'Vereine', 'Polizei', 'Termine', 'Kleinanzeigen'])}</div>
<div class="drei"><div class="links"><b>Meistgelesen</b>${renderLinks('de', 1, 6)}</div>
<div class="mitte"><h1 class="ueberschrift">${escapeHtml(article.title)}</h1><div class="unter">${escapeHtml(article.standfirst ?? '')}</div>
<div class="datum">${formatDay(article.publishedAt, 'de')} Uhr · ${escapeHtml(article.authors.join(', '))}</div>
<div class="text">${renderBody(article, {
      open: '<p class="absatz">',
      figure: (caption) => `<div class="bild">${renderFigure(caption, 95)}</div>`,
      inserts: {
        2: '<div class="anzeige">Anzeige<br>Autohaus Wendt: Winterreifen jetzt ab 49 Euro</div>',
        4: '<p class="absatz"><b>Auch interessant: <a href="/archiv/stadtbad">Stadtbad öffnet nach drei Jahren mit neuem Dach</a></b></p>',
      },
    })}</div>
<div class="kommentar"><h3>Schreibe einen Kommentar</h3><p>Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert</p><form><label>Kommentar *<textarea rows="4"></textarea></label><label>Name *<input></label><button type="button">Kommentar abschicken</button></form></div></div>
<div class="rechts"><b>Wetter</b><p>Heute 11 Grad, Schauer</p><b>Folgen Sie uns</b><p>Jeden Samstag am Marktbrunnen</p></div></div></div>`,
  })
}
