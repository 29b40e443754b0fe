import { escapeHtml } from './escape-html'
import { formatDay } from './format-day'
import type { Story } from './load-stories'
import { outlets } from './outlets'
import { renderDocument } from './render-document'

const css = `
:root{color-scheme:light dark;--wall:#efe9dd;--board:#fffdf8;--ink:#26221b;--soft:#7a7060;--edge:#d5cab5;--awning:#a8322b}
@media(prefers-color-scheme:dark){:root{--wall:#17150f;--board:#221f18;--ink:#ece5d6;--soft:#a29782;--edge:#3a3428;--awning:#c4544c}}
body{background:var(--wall);color:var(--ink);font:16px/1.5 Georgia,serif}
.awning{height:64px;background:repeating-linear-gradient(90deg,var(--awning) 0 44px,#f8f1e4 44px 88px);border-bottom:6px solid #0003;border-radius:0 0 14px 14px}
main{max-width:1120px;margin:0 auto;padding:20px 22px 60px}h1{font-size:44px;font-weight:400;margin:18px 0 4px}.about{color:var(--soft);max-width:640px}section{margin-top:38px}h2{font-weight:400;font-size:26px;border-bottom:1px solid var(--edge);padding-bottom:6px}
.rack{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:18px}.paper{background:var(--board);border:1px solid var(--edge);padding:16px;min-height:230px;display:flex;flex-direction:column;color:inherit;text-decoration:none;box-shadow:3px 3px 0 var(--edge);transition:transform .15s}
.paper:hover,.paper:focus-visible{transform:translateY(-5px) rotate(-.4deg)}.paper b{font-size:20px;border-bottom:3px double var(--edge);padding-bottom:6px;margin-bottom:10px}.paper time{margin-top:auto;color:var(--soft);font-size:13px}.fronts{columns:2 260px;line-height:2}a{color:inherit}`

/** The newsstand itself: every story with the outlets that tell it, and the pages that are no articles. */
export function renderIndex(stories: Story[], port: number): string {
  const racks = stories.map((story) => {
    const papers = story.articles.map(
      (
        article,
      ) => `<a class="paper" href="${escapeHtml(article.url)}" lang="${article.language}"><b>${escapeHtml(article.outlet)}</b>
<span>${escapeHtml(article.title)}</span><time datetime="${article.publishedAt}">${formatDay(article.publishedAt, article.language)}</time></a>`,
    )
    return `<section><h2 lang="${story.language}">${escapeHtml(story.title)}</h2><div class="rack">${papers.join('\n')}</div></section>`
  })
  const fronts = Object.entries(outlets).flatMap(([slug, pages]) =>
    Object.keys(pages.fronts).map((path) => {
      const address = `${slug}.localhost:${port}${path}`
      return `<li><a href="http://${address}">${address}</a></li>`
    }),
  )
  return renderDocument({
    language: 'en',
    title: 'The newsstand',
    css,
    body: `<div class="awning"></div><main><h1>The newsstand</h1>
<p class="about">Three stories, each told by several outlets. The events, people and papers are invented; nothing here comes from elsewhere.</p>
${racks.join('\n')}<section><h2>Front pages</h2><ul class="fronts">${fronts.join('')}</ul></section></main>`,
  })
}
