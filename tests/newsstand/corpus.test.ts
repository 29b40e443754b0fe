import { expect, test } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { serveNewsstand } from '../../newsstand/serve'
import { readPage } from './read-page'

test('the corpus is the fourteen sample accounts and three hundred others, each with its own id and address', () => {
  const corpus = loadNewsstandCorpus(4321)
  expect(corpus).toHaveLength(314)
  expect(new Set(corpus.map((article) => article.id)).size).toBe(314)
  expect(new Set(corpus.map((article) => article.url)).size).toBe(314)
  for (const article of corpus) {
    expect(article.url).toMatch(/^http:\/\/[a-z0-9-]+\.localhost:4321\/./)
    expect(article.paragraphs.length).toBeGreaterThan(0)
    expect(article).not.toHaveProperty('host')
  }
})

test('an outlet has one name on all its articles', () => {
  const names = new Map<string, Set<string>>()
  for (const article of loadNewsstandCorpus(80)) {
    const { hostname } = new URL(article.url)
    names.set(hostname, (names.get(hostname) ?? new Set()).add(article.outlet))
  }
  expect([...names].filter(([, outlets]) => outlets.size > 1)).toEqual([])
})

test('every article of the corpus is served at its address', async () => {
  const newsstand = await serveNewsstand()
  try {
    for (const article of loadNewsstandCorpus(newsstand.port)) {
      expect((await readPage(article.url)).status, article.url).toBe(200)
    }
  } finally {
    await newsstand.close()
  }
})
