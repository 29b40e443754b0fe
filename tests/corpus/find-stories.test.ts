import { expect, test } from 'vitest'
import { findStories } from '../../corpus/find-stories'
import { importCorpus } from '../../corpus/import-corpus'
import type { Corpus } from '../../corpus/schema'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { loadStories } from '../../newsstand/load-stories'
import { openTestCorpus } from './open-test-corpus'

const PORT = 4810
/** Articles on other matters: matching weighs words by how rare they are among all. */
const BACKGROUND = 100

async function* lines(texts: string[]) {
  for (const [at, text] of texts.entries()) yield { number: at + 1, text }
}

async function outletsOfStories(corpus: Corpus): Promise<string[]> {
  const found: string[] = []
  for await (const story of findStories(corpus))
    if (story) found.push([...new Set(story.articles.map(({ outlet }) => outlet))].sort().join())
  return found.sort()
}

test('every account of the newsstand’s stories is found in its story, once', async () => {
  const corpus = await openTestCorpus()
  const stories = loadStories(PORT)
  const accounts = new Set(stories.flatMap(({ articles }) => articles.map(({ url }) => url)))
  const background = loadNewsstandCorpus(PORT).filter(({ url }) => !accounts.has(url))
  const kept = [...stories.flatMap(({ articles }) => articles), ...background.slice(0, BACKGROUND)]
  const texts = kept.map((article) => JSON.stringify(article))
  await importCorpus(corpus, lines(texts), { now: 1 })
  const outlets = stories.map(({ articles }) =>
    articles
      .map(({ outlet }) => outlet)
      .sort()
      .join(),
  )
  expect(await outletsOfStories(corpus)).toEqual(expect.arrayContaining(outlets))
})

test('an article alone is no story', async () => {
  const corpus = await openTestCorpus()
  await importCorpus(corpus, lines([JSON.stringify(loadStories(PORT)[0]!.articles[0])]), { now: 1 })
  expect(await outletsOfStories(corpus)).toEqual([])
})

test('an empty corpus has no stories', async () => {
  expect(await outletsOfStories(await openTestCorpus())).toEqual([])
})
