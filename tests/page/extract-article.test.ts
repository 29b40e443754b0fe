import { describe, expect, it } from 'vitest'
import { readPage } from '../../cli/read-page'
import type { Article } from '../../engine/article'
import { loadBackground } from '../../newsstand/load-background'
import { renderPlainArticle } from '../../newsstand/render-plain-article'
import { extractArticle } from '../../page/extract-article'
import { type FixturePage, fixtureArticles } from './fixture-pages'

const pages = fixtureArticles()
const extracted = new Map(pages.map((page) => [page, extractArticle(readPage(page.html), page.url)]))
const articleOf = (page: FixturePage) => extracted.get(page)!.article

const share = (isRight: (page: FixturePage) => boolean, among = pages) => among.filter(isRight).length / among.length
const states = (field: keyof Article) =>
  pages.filter(({ expected }) => expected[field] && String(expected[field]) !== '')
const isSame = (field: keyof Article) => (page: FixturePage) =>
  JSON.stringify(articleOf(page)[field] ?? null) === JSON.stringify(page.expected[field] ?? null)

describe('the text of an article', () => {
  it('is found paragraph by paragraph on nearly every page written for it', () => {
    let wanted = 0
    let given = 0
    let right = 0
    for (const page of pages) {
      const optional = new Set(page.expected.optional ?? [])
      const want = new Set(page.expected.paragraphs)
      const have = articleOf(page).paragraphs.filter((text) => !optional.has(text))
      wanted += want.size
      given += have.length
      right += have.filter((text) => want.has(text)).length
    }
    expect(wanted).toBeGreaterThan(150)
    expect(right / wanted).toBeGreaterThanOrEqual(0.98)
    expect(right / given).toBeGreaterThanOrEqual(0.98)
  })

  it('comes word for word from three hundred plain pages of the newsstand', () => {
    const background = loadBackground(8080)
    const exact = background.filter((article) => {
      const page = extractArticle(readPage(renderPlainArticle(article)), article.url)
      return JSON.stringify(page.article.paragraphs) === JSON.stringify(article.paragraphs)
    })
    expect(exact.length / background.length).toBeGreaterThanOrEqual(0.99)
  })

  it('keeps quotations, lists, subheads and questions, and says of all else why it is out', () => {
    const html = `<html><head><title>Ferry kept</title></head><body><article><h1>Ferry kept</h1>
      <p class="byline">By Ada Poe</p>
      <p>The council of Orrin voted on Tuesday to keep the night ferry for two more years, against the wish of its treasurer.</p>
      <h2>What it costs</h2>
      <ul><li>The boat burns 900 litres of oil a night.</li><li>Its crew of four is paid by the county.</li></ul>
      <blockquote><p>“We are an island after dark as well as before it,” the harbour master wrote.</p></blockquote>
      <p><strong>READ MORE:</strong> <a href="/x">Bridge plans drowned again</a></p>
      <p>Was it close? It was decided by one vote, and the mayor, who cast it, would not say why he had changed his mind.</p>
      <figure><img src="a.jpg" alt=""><figcaption>The ferry at dusk. Photo: B. Roe</figcaption></figure>
      <p>The ferry carries some sixty people on a common night and took four hundred home on the day of the fair.</p>
      <div class="newsletter"><p>Sign up for the island letter, every Friday in your inbox.</p></div>
      </article></body></html>`
    const { article, removed } = extractArticle(readPage(html), 'https://orrin.example/ferry-kept')
    expect(article.paragraphs.map((text) => text.slice(0, 12))).toEqual([
      'The council ',
      'What it cost',
      'The boat bur',
      'Its crew of ',
      '“We are an i',
      'Was it close',
      'The ferry ca',
    ])
    expect(article.authors).toEqual(['Ada Poe'])
    for (const removal of removed) expect(removal).toMatchObject({ rule: /^leave-out-/, reason: /.+/, text: /.+/ })
  })

  it('is the same on every reading, with an id that tracking does not change', () => {
    const page = pages[0]!
    const [once, again] = ['', '?utm_source=x&fbclid=y#top'].map(
      (tail) => extractArticle(readPage(page.html), `https://site.example/story${tail}`).article,
    )
    expect(again!.id).toBe(once!.id)
    expect(again!.paragraphs).toEqual(once!.paragraphs)
  })
})

describe('what the page says about its article', () => {
  it.each(['title', 'outlet', 'publishedAt', 'authors'] as const)('%s is right where the page states it', (field) => {
    const among = states(field)
    expect(among.length).toBeGreaterThan(20)
    const missed = among.filter((page) => !isSame(field)(page)).map(({ name }) => name)
    expect(share(isSame(field), among), missed.join(' ')).toBeGreaterThanOrEqual(0.97)
  })

  it.each(['modifiedAt', 'language', 'wire', 'partial', 'canonicalUrl'] as const)(
    '%s is right on nearly all pages',
    (field) => {
      const missed = pages.filter((page) => !isSame(field)(page)).map(({ name }) => name)
      expect(share(isSame(field)), missed.join(' ')).toBeGreaterThanOrEqual(0.97)
    },
  )

  it('its kind is told where the page names one', () => {
    const among = states('kind')
    expect(share(isSame('kind'), among)).toBe(1)
  })
})
