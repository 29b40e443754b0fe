import { expect, test } from 'vitest'
import { checkAndRepair } from '../../corpus/check-and-repair'
import { countCorpus } from '../../corpus/count-corpus'
import { findMatches } from '../../corpus/find-candidates'
import { keepHouse, loadLastCheck } from '../../corpus/keep-house'
import { listArticles } from '../../corpus/list-articles'
import { rememberArticle } from '../../corpus/remember-article'
import type { Corpus } from '../../corpus/schema'
import { inventArticle } from './invent-article'
import { openTestCorpus } from './open-test-corpus'

const ARTICLES = 150

async function openFilled(): Promise<Corpus> {
  const corpus = await openTestCorpus()
  for (let number = 0; number < ARTICLES; number++)
    await rememberArticle(corpus, inventArticle({ url: `https://outlet.example/${number}` }), { now: number })
  return corpus
}

async function expectSound(corpus: Corpus, articles = ARTICLES): Promise<void> {
  expect(await checkAndRepair(corpus)).toMatchObject({ articles, repaired: 0 })
  expect((await listArticles(corpus, {}, { limit: 1000 })).rows).toHaveLength(articles)
  expect(await countCorpus(corpus)).toMatchObject({ articles, outlets: 1 })
}

test('a corpus in order is left as it is', async () => {
  const corpus = await openFilled()
  const before = await corpus.db.sketches.toArray()
  await expectSound(corpus)
  expect(await corpus.db.sketches.toArray()).toEqual(before)
})

const damages: [string, (corpus: Corpus) => Promise<unknown>][] = [
  ['a part of sketches is lost', async ({ db }) => db.sketches.delete([22403, 1])],
  ['a part of headlines is lost', async ({ db }) => db.headlines.delete([22403, 0])],
  ['a part is cut short', async ({ db }) => db.sketches.where('[day+part]').equals([22403, 0]).modify(cutShort)],
  ['the counters are lost', async ({ db }) => db.counters.delete('totals')],
  ['outlets are miscounted', async ({ db }) => db.outlets.toCollection().modify({ articles: 3 })],
]
function cutShort(part: { sketches: Uint32Array }): void {
  part.sketches = part.sketches.slice(0, 50)
}
test.each(damages)('it is mended when %s', async (_name, damage) => {
  const corpus = await openFilled()
  expect((await corpus.db.sketches.toCollection().primaryKeys()).length).toBe(5)
  await damage(corpus)
  expect((await checkAndRepair(corpus)).repaired).toBeGreaterThan(0)
  await expectSound(corpus)
  expect((await findMatches(corpus, inventArticle({ url: 'https://x.example/1' }))).matches.length).toBeGreaterThan(10)
})

test('articles lost from the store are taken out of the index, and those held twice are held once', async () => {
  const corpus = await openFilled()
  const keys = await corpus.db.articles.toCollection().primaryKeys()
  await corpus.db.articles.bulkDelete(keys.slice(0, 30))
  const first = (await corpus.db.sketches.get([22403, 0]))!
  const headlines = (await corpus.db.headlines.get([22403, 0]))!
  await corpus.db.sketches.put({ ...first, part: 7 })
  await corpus.db.headlines.put({ ...headlines, part: 7 })
  expect((await checkAndRepair(corpus)).surplus).toBeGreaterThanOrEqual(32)
  await expectSound(corpus, ARTICLES - 30)
})

test('the house is kept once a day, and what a check found is told afterwards', async () => {
  const corpus = await openFilled()
  await corpus.db.headlines.delete([22403, 0])
  expect(await loadLastCheck(corpus)).toBeNull()
  expect(await keepHouse(corpus, { now: 1000 })).toMatchObject({ missing: 32 })
  expect(await keepHouse(corpus, { now: 2000 })).toBeNull()
  expect(await loadLastCheck(corpus)).toMatchObject({ at: 1000, missing: 32 })
  expect(await keepHouse(corpus, { now: 1000 + 86_400_000 })).toMatchObject({ repaired: 0 })
})
