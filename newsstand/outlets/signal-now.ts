import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody, renderFigure } from '../render-body'
import { renderDocument } from '../render-document'
import type { Stand, StoryArticle } from '../story-article'

const css = `
body{background:#0d1016;color:#e4e8f0;font:17px/1.6 "Avenir Next",Avenir,"Segoe UI",system-ui,sans-serif}
.shell{display:grid;grid-template-columns:240px minmax(0,1fr);min-height:100vh}.side{border-right:1px solid #252b38;padding:26px 20px;position:sticky;top:0;height:100vh}.side b{font-size:22px;color:#7df0c4}
.side a{display:block;color:#aeb8ca;text-decoration:none;margin:14px 0;font-size:15px;line-height:1.35}.side a[aria-current]{color:#fff;border-left:3px solid #7df0c4;padding-left:10px}
main{padding:38px 6vw;max-width:860px}h1{font-size:44px;line-height:1.08;letter-spacing:-1px;margin:0 0 14px}.lead{font-size:20px;color:#aeb8ca}.by{color:#8490a5;font-size:14px}.by span{color:#7df0c4}
figure{margin:28px 0}figure svg{border-radius:10px;filter:saturate(.7) brightness(.7)}figcaption{color:#8490a5;font-size:13px}.react button{background:#1a202c;color:#e4e8f0;border:1px solid #2e3645;border-radius:20px;padding:6px 14px;margin-right:8px}
@media(max-width:760px){.shell{display:block}.side{position:static;height:auto;border:0}h1{font-size:31px}}`

const script = `
async function show(path, remember) {
  const page = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html')
  if (remember) history.pushState({}, '', path)
  document.title = page.title
  document.querySelector('main').replaceWith(document.importNode(page.querySelector('main'), true))
  for (const link of document.querySelectorAll('.side a')) link.toggleAttribute('aria-current', link.getAttribute('href') === path)
  scrollTo(0, 0)
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('.side a')
  if (!link) return
  event.preventDefault()
  show(link.getAttribute('href'), true)
})
addEventListener('popstate', () => show(location.pathname, false))`

/** Two meta tags, the same on every page; going from article to article changes the address without loading. Dark. */
export function renderSignalNow(article: StoryArticle, stand: Stand): string {
  const links = stand.articles
    .filter((other) => other.host === article.host)
    .map(
      (other) =>
        `<a href="${escapeHtml(other.path)}"${other.id === article.id ? ' aria-current' : ''}>${escapeHtml(other.title)}</a>`,
    )
  return renderDocument({
    language: 'en-US',
    title: `${article.title} · Signal Now`,
    head: '<meta property="og:site_name" content="Signal Now"><meta property="og:type" content="article">',
    css,
    body: `<div class="shell"><div class="side"><b>Signal Now</b><nav>${links.join('')}</nav></div>
<main><article><h1>${escapeHtml(article.title)}</h1><p class="lead">${escapeHtml(article.standfirst ?? '')}</p>
<p class="by"><span>${escapeHtml(article.authors.join(', '))}</span> · <time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'en')}</time> · 4 min read</p>
${renderBody(article, { figure: (caption) => renderFigure(caption, 165) })}
<div class="react"><button>Useful 212</button><button>Surprising 48</button><button>Save</button></div></article></main></div>`,
    script,
  })
}
