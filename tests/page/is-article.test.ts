import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../cli/read-page'
import { loadBackground } from '../../newsstand/load-background'
import { renderPlainArticle } from '../../newsstand/render-plain-article'
import { isArticle, weighPage } from '../../page/is-article'
import { type FixturePage, fixtureArticles, fixtureNonArticles } from './fixture-pages'

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'extract')
/** Least precision and recall; the mark. */
const FLOOR = 0.98

const hasMuchText = ({ html, expected }: FixturePage) => html.includes('ld+json') && expected.paragraphs.length >= 5

describe('whether a page is an article', () => {
  const articles = fixtureArticles().map(({ name, html, url }) => ({ name, isTaken: isArticle(readPage(html), url) }))
  const others = fixtureNonArticles().map(({ name, html, url }) => ({ name, isTaken: isArticle(readPage(html), url) }))
  const background = loadBackground(8080).map((article) => ({
    name: article.url,
    isTaken: isArticle(readPage(renderPlainArticle(article)), article.url),
  }))

  it('is told with few misses on the pages written for it', () => {
    const all = [...articles, ...background]
    const found = all.filter(({ isTaken }) => isTaken).length
    const wrong = others.filter(({ isTaken }) => isTaken).map(({ name }) => name)
    expect(all.length).toBeGreaterThan(300)
    expect(others.length).toBeGreaterThanOrEqual(60)
    expect(found / all.length).toBeGreaterThanOrEqual(FLOOR)
    expect(wrong.length / others.length, wrong.join(' ')).toBeLessThanOrEqual(1 - FLOOR)
  })

  it('is said with reasons', () => {
    const { signals, score } = weighPage(
      readPage('<h1>Search results for dams</h1>'),
      'https://a.example/search?q=dams',
    )
    expect(signals.map(({ signal }) => signal)).toContain('address is a search')
    expect(score).toBeLessThan(0)
  })

  it('does not hang on one signal: without its structured data an article is still one', () => {
    for (const { name, html, url } of fixtureArticles().filter(hasMuchText)) {
      const bare = html.replace(/<script[^>]*ld\+json[\s\S]*?<\/script>/g, '')
      const dated = url.replace('site.example/', 'site.example/2026/10/11/')
      expect({ name, isArticle: isArticle(readPage(bare), dated) }).toEqual({ name, isArticle: true })
    }
  })

  it.skipIf(!existsSync(SHARED))('is told on real pages (skipped where ../shared is absent)', () => {
    const urls = new Map(
      readFileSync(join(SHARED, 'truth.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { id: string; url: string })
        .map(({ id, url }) => [id, url]),
    )
    const names = readdirSync(join(SHARED, 'html'))
    const found = names.filter((name) =>
      isArticle(readPage(readFileSync(join(SHARED, 'html', name), 'utf8')), urls.get(name.replace('.html', ''))!),
    )
    expect(found.length / names.length).toBeGreaterThanOrEqual(FLOOR)
  })
})
