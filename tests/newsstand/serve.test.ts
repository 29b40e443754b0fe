import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { escapeHtml } from '../../newsstand/escape-html'
import { loadStories } from '../../newsstand/load-stories'
import { outlets } from '../../newsstand/outlets'
import { type Newsstand, serveNewsstand } from '../../newsstand/serve'
import { readPage } from './read-page'

let newsstand: Newsstand
beforeAll(async () => {
  newsstand = await serveNewsstand()
})
afterAll(() => newsstand.close())

const articles = loadStories(0).flatMap((story) => story.articles)
const fronts = Object.entries(outlets).flatMap(([slug, pages]) => Object.keys(pages.fronts).map((path) => [slug, path]))

/** Addresses in a page that a browser would load or follow, other than the newsstand's own and the invented ones. */
function findForeignAddresses(html: string): string[] {
  const withoutVocabulary = html.replaceAll('"@context":"https://schema.org"', '')
  return [...withoutVocabulary.matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)/gi)]
    .map((match) => match[1]!)
    .filter((host) => !/(^|\.)(localhost|example)$/.test(host))
}

describe('an article page', () => {
  test.each(articles)('of $id holds every paragraph and loads nothing from elsewhere', async (article) => {
    const { status, html } = await readPage(newsstand.url(article.host, article.path))
    expect(status).toBe(200)
    for (const paragraph of article.paragraphs) expect(html).toContain(`>${escapeHtml(paragraph)}</p>`)
    for (const caption of article.captions) expect(html).toContain(escapeHtml(caption.text))
    expect(findForeignAddresses(html)).toEqual([])
    expect(html).not.toMatch(/<(link rel="(stylesheet|icon)|script src|img|iframe)|@import|url\(/)
  })

  test('has well-formed JSON-LD where it has any, and some outlets have none', async () => {
    const outletsWith = new Set<string>()
    for (const article of articles) {
      const { html } = await readPage(newsstand.url(article.host, article.path))
      for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(JSON.stringify(JSON.parse(json!))).toContain(JSON.stringify(article.title))
        outletsWith.add(article.host)
      }
    }
    expect([...outletsWith].sort()).toEqual([
      'daily-beacon',
      'halvorn-courier',
      'lenntal-anzeiger',
      'meridian-wire',
      'pavilion',
      'tagesblick',
      'vesk-international',
    ])
  })

  test('of the island blog says nothing about itself in metadata', async () => {
    const article = articles.find(({ host }) => host === 'open-channel')!
    const { html } = await readPage(newsstand.url(article.host, article.path))
    expect(html).not.toMatch(/<meta (property|name="author")|ld\+json|datetime=/)
  })

  test('doubles a caption in the Courier', async () => {
    const article = articles.find(({ host }) => host === 'halvorn-courier')!
    const { html } = await readPage(newsstand.url(article.host, article.path))
    expect(html.split(escapeHtml(article.captions[0]!.text)).length - 1).toBe(2)
  })
})

describe('the newsstand', () => {
  test.each(fronts)('serves the front of %s at %s, which holds no article', async (slug, path) => {
    const { status, html } = await readPage(newsstand.url(slug, path))
    expect(status).toBe(200)
    expect(html).not.toMatch(/<article|og:type" content="article/)
    expect(findForeignAddresses(html)).toEqual([])
  })

  test('links from its index to every article and front', async () => {
    const { html } = await readPage(newsstand.url())
    expect(newsstand.articles).toHaveLength(articles.length)
    for (const article of newsstand.articles) expect(html).toContain(`href="${article.url}"`)
    for (const [slug, path] of fronts) expect(html).toContain(`href="${newsstand.url(slug, path)}"`)
  })

  test('says of every article which story it tells', () => {
    const sizes = Object.groupBy(newsstand.articles, ({ story }) => story)
    expect(Object.entries(sizes).map(([story, told]) => `${story} ${told!.length}`)).toEqual([
      'kestrel-bridge 5',
      'norvia 4',
      'tern-bank 5',
    ])
  })

  test('answers 404 for an unknown path and an unknown outlet', async () => {
    expect((await readPage(newsstand.url('halvorn-courier', '/no-such-page'))).status).toBe(404)
    expect((await readPage(newsstand.url('no-such-outlet', '/'))).status).toBe(404)
  })

  test('refuses a port that is taken, and frees its own on close', async () => {
    await expect(serveNewsstand({ port: newsstand.port })).rejects.toThrow('EADDRINUSE')
    const second = await serveNewsstand()
    await second.close()
    await expect(readPage(second.url())).rejects.toThrow('ECONNREFUSED')
  })
})
