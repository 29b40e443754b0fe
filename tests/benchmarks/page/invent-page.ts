import { loadBackground } from '../../../newsstand/load-background'

/**
 * A news page of about 300 KB as they are: an article of forty paragraphs, related boxes between them, a menu, teasers, comments, and much
 * inline script and style. Real pages of that size have about 1,000 elements at the median; this has more.
 * @param teasers how many boxes lead to other articles
 */
export function inventPage(teasers = 80): string {
  const texts = loadBackground(8080).flatMap(({ paragraphs }) => paragraphs)
  const titles = loadBackground(8080).map(({ title }) => title)
  const at = <Entry>(list: Entry[], index: number) => list[index % list.length]!
  const many = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join('\n')
  const teaser = (index: number) =>
    `<article class="card card--small" data-track="card-${index}"><a href="/story/${index}"><div class="card__image"><svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg></div><h3 class="card__headline"><span>${at(titles, index)}</span></h3></a><p class="card__text">${at(texts, index * 3).slice(0, 110)}</p><time datetime="2026-10-0${(index % 9) + 1}">${index} h</time></article>`
  const paragraph = (index: number) =>
    `<p class="article__paragraph">${at(texts, index)} <a href="/topic/${index}">More</a> and <em>again</em>.</p>${index % 8 === 7 ? `<aside class="related"><h4>Related stories</h4><ul>${many(3, (item) => `<li><a href="/r/${item}">${at(titles, index + item)}</a></li>`)}</ul></aside>` : ''}`
  return `<!doctype html><html lang="en"><head><title>${titles[0]} - Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ada Poe">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: titles[0], datePublished: '2026-10-11T05:00:00Z', author: { name: 'Ada Poe' }, articleBody: texts.slice(0, 60).join(' ') })}</script>
<style>${many(400, (index) => `.card--${index}{margin:${index}px;color:#123}`)}</style><script>${many(6800, (index) => `window.a${index}={"id":${index},"t":"x"};`)}</script></head>
<body class="page page--article"><header class="masthead"><nav><ul>${many(80, (index) => `<li class="nav__item"><a href="/s/${index}">Section ${index}</a></li>`)}</ul></nav></header>
<main><article class="article"><h1>${titles[0]}</h1><p class="byline">By Ada Poe</p><div class="article__body">${many(40, paragraph)}</div></article>
<section class="rail"><h2>More from Harbour Post</h2>${many(teasers, teaser)}</section></main>
<section class="comments">${many(20, (index) => `<div class="comment"><b>Reader ${index}</b><p>${at(texts, index * 7)}</p></div>`)}</section>
<footer><p>© 2026 Harbour Post</p></footer></body></html>`
}
