import { describeArticle, renderJsonLd, renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import { renderFront } from '../render-front'
import { renderLinks, renderSections } from '../render-links'
import type { Stand, StoryArticle } from '../story-article'

const css = `
:root{color-scheme:light dark;--grund:#fcfcfa;--schrift:#1a1c1e;--leise:#666b70;--linie:#d6d8d4;--blau:#1f4e8c}
@media(prefers-color-scheme:dark){:root{--grund:#14171a;--schrift:#e6e8ea;--leise:#9aa1a8;--linie:#33383d;--blau:#8ab6f0}}
body{background:var(--grund);color:var(--schrift);font:18px/1.65 Charter,Cambria,Georgia,serif}header{max-width:1080px;margin:0 auto;padding:20px}.name{font:400 42px/1 "UnifrakturCook","Old English Text MT",Georgia,serif;color:var(--schrift);text-decoration:none}
header nav{border-block:1px solid var(--linie);margin-top:14px;padding:8px 0}header nav a{color:var(--blau);text-decoration:none;margin-right:22px;font-size:16px}.raster{max-width:1080px;margin:0 auto;padding:10px 20px;display:grid;grid-template-columns:minmax(0,680px) 1fr;gap:50px}
h1{font-size:42px;line-height:1.12;margin:0 0 12px}.vorspann{font-size:20px;color:var(--leise)}.autor{font-size:15px;border-bottom:1px solid var(--linie);padding-bottom:10px}figure{margin:26px 0}figcaption{font-size:14px;color:var(--leise)}.seite{font-size:15px}.seite ul{padding-left:0;list-style:none}.seite li{border-bottom:1px solid var(--linie);padding:8px 0}a{color:var(--blau)}
.abo{border:2px solid var(--blau);padding:16px;margin:26px 0;font-size:16px}.themen a{margin-right:12px;font-size:15px}.front{max-width:1080px;margin:0 auto;padding:20px;display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:28px}.teaser h2{font-size:23px;line-height:1.2;margin:6px 0}.teaser p{margin:0;font-size:16px;color:var(--leise)}
@media(max-width:820px){.raster{display:block}h1{font-size:31px}.name{font-size:30px}}`

const masthead = `<header><a class="name" href="/">Lenntal-Anzeiger</a><nav>${renderSections(['Lennstadt', 'Umland', 'Land', 'Kultur', 'Sport', 'Trauer'])}</nav></header>`

/** The local daily: JSON-LD, newsletter and subscription box in the text, themes, authors' note; light and dark. */
export function renderLenntalAnzeiger(article: StoryArticle): string {
  return renderDocument({
    language: 'de-DE',
    title: `${article.title} – Lenntal-Anzeiger`,
    head: renderMetaTags(article) + renderJsonLd(describeArticle(article)),
    css,
    body: `${masthead}<div class="raster"><article><h1>${escapeHtml(article.title)}</h1><p class="vorspann">${escapeHtml(article.standfirst ?? '')}</p>
<p class="autor">Von ${article.authors.map((name) => `<a rel="author" href="/autoren/${encodeURIComponent(name)}">${escapeHtml(name)}</a>`).join(' und ')} · <time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'de')} Uhr</time></p>
${renderBody(article, {
  figure: (caption) => renderFigure(caption, 55),
  inserts: {
    8: '<div class="abo"><b>Vier Wochen Lenntal-Anzeiger für 0 Euro</b><p>Digital lesen, was vor Ihrer Tür geschieht. Endet von selbst.</p><button>Jetzt testen</button></div>',
  },
})}
<p class="themen">Themen: <a href="/thema/norvia">Norvia</a><a href="/thema/aue">Aue</a><a href="/thema/katastrophenschutz">Katastrophenschutz</a></p>
<p class="autor">Wiebke Rahn leitet die Lokalredaktion. Tarek Sönnichsen fotografiert und schreibt seit 2018 für den Anzeiger.</p></article>
<div class="seite"><h3>Aus Lennstadt</h3>${renderLinks('de', 0, 5)}<h3>Leserbriefe</h3>${renderLinks('de', 5, 8)}</div></div>`,
  })
}

/** The home page, or a section's front: teasers, no article. */
export function renderLenntalAnzeigerFront(stand: Stand, section: string | null): string {
  return renderDocument({
    language: 'de-DE',
    title: section ? `${section} – Lenntal-Anzeiger` : 'Lenntal-Anzeiger – Nachrichten aus dem Lenntal',
    head: '<meta property="og:type" content="website">',
    css,
    body: `${masthead}<main class="front">${section ? `<h1 style="grid-column:1/-1">${escapeHtml(section)}</h1>` : ''}${renderFront(stand, 'lenntal-anzeiger', 'de')}</main>`,
  })
}
