import { renderMetaTags } from '../describe-article'
import { escapeHtml } from '../escape-html'
import { formatDay } from '../format-day'
import { renderBody } from '../render-body'
import { renderDocument } from '../render-document'
import { renderFront } from '../render-front'
import { renderLinks, renderSections } from '../render-links'
import type { Stand, StoryArticle } from '../story-article'

const css = `
body{font:18px/1.55 Georgia,"Times New Roman",serif;color:#1b1b1b;background:#fbf7f0}
.top{background:#12324a;color:#fff;padding:18px 28px}.top b{font-size:34px;letter-spacing:-1px}.top nav a{color:#cfe0ec;margin-right:18px;font:600 15px/2 system-ui,sans-serif;text-decoration:none}
.content{max-width:700px;margin:0 auto;padding:26px 20px}h1{font-size:36px;line-height:1.15;font-weight:500;color:#12324a;margin:0 0 10px}
.standfirst{font-size:20px;color:#5b5346}.meta,figcaption,.share,.promo,.newsletter{font-family:system-ui,sans-serif;font-size:13px;color:#6b6353}
.share a{margin-right:12px;color:#12324a}figure{margin:26px -20px}figcaption{padding:6px 20px}.newsletter{background:#e9dfcc;padding:18px;margin:24px 0;border-radius:4px}
.newsletter input{padding:8px;border:1px solid #998;margin-right:8px}.newsletter button{padding:8px 14px;background:#12324a;color:#fff;border:0}
.related{border-top:1px solid #12324a;margin-top:34px}.related li{margin:8px 0}a{color:#12324a}.next{border-top:10px solid #12324a;margin-top:60px;padding-top:30px}
.front{max-width:1100px;margin:0 auto;padding:24px;display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:26px}.teaser.lead{grid-column:span 2}.teaser h2{font-size:21px;font-weight:500;margin:6px 0}.teaser p{font-size:15px;margin:0;color:#5b5346}
@media(max-width:600px){.teaser.lead{grid-column:auto}h1{font-size:28px}}`

const header = `<div class="top"><a href="/" style="text-decoration:none;color:inherit"><b>The Northern Ledger</b></a>
<nav>${renderSections(['World', 'Politics', 'Money', 'Culture', 'Sport'])}</nav></div>`

function renderInfiniteScroll(next: string): string {
  return `
let loading = false
addEventListener('scroll', async () => {
  if (loading || innerHeight + scrollY < document.documentElement.scrollHeight - 200) return
  loading = true
  const page = new DOMParser().parseFromString(await (await fetch(${JSON.stringify(next)})).text(), 'text/html')
  const story = document.importNode(page.querySelector('.content'), true)
  story.classList.add('next')
  document.querySelector('main').append(story)
})`
}

/** Meta tags only; a newsletter box and a "Read more" line inside the text; scrolling to the end appends the next article. */
export function renderNorthernLedger(article: StoryArticle, stand: Stand): string {
  const next = stand.articles.find((other) => other.host === article.host && other.id !== article.id)
  return renderDocument({
    language: 'en-GB',
    title: `${article.title} - The Northern Ledger`,
    head: renderMetaTags(article),
    css,
    body: `${header}<main><div class="content">
<h1>${escapeHtml(article.title)}</h1><p class="standfirst">${escapeHtml(article.standfirst ?? '')}</p>
<p class="meta">${escapeHtml(article.authors.join(', '))} · <time datetime="${article.publishedAt}">${formatDay(article.publishedAt, 'en')}</time></p>
<div class="share"><a href="http://share.example/mail">Email</a><a href="http://share.example/post">Share</a><a href="http://share.example/copy">Copy link</a></div>
${renderBody(article, {
  inserts: {
    2: `<div class="newsletter"><p>Sign up to The Morning Ledger: our seven best stories, before breakfast.</p><form><input type="email" aria-label="Email" placeholder="Your email"><button>Sign up</button></form><p>We may send you offers. You can leave at any time.</p></div>`,
    5: `<p class="promo"><strong>READ MORE: <a href="/archive/night-trains">Night trains return to the coast after eleven years</a></strong></p>`,
  },
})}
<div class="related"><h3>More on this story</h3>${renderLinks('en', 2, 6)}</div></div></main>`,
    script: next ? renderInfiniteScroll(next.path) : undefined,
  })
}

/** The home page, or a section's front: teasers, no article. */
export function renderNorthernLedgerFront(stand: Stand, section: string | null): string {
  return renderDocument({
    language: 'en-GB',
    title: section ? `${section} | The Northern Ledger` : 'The Northern Ledger: news from north and south',
    head: `<meta property="og:type" content="website"><meta property="og:site_name" content="The Northern Ledger">`,
    css,
    body: `${header}<main class="front">${section ? `<h1 style="grid-column:1/-1">${escapeHtml(section)}</h1>` : ''}${renderFront(stand, 'northern-ledger', 'en')}</main>`,
  })
}
