import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { countCorpus } from '../../corpus/count-corpus'
import { deleteArticles } from '../../corpus/delete-articles'
import { findMatches } from '../../corpus/find-candidates'
import { listArticles } from '../../corpus/list-articles'
import { loadArticles } from '../../corpus/load-articles'
import { sayStory } from '../../corpus/reader-word'
import { rememberArticle } from '../../corpus/remember-article'
import type { Corpus } from '../../corpus/schema'
import { inventArticle } from './invent-article'
import { openTestCorpus } from './open-test-corpus'

test('an article remembered is loaded as it was, under its id', async () => {
  const corpus = await openTestCorpus()
  const article = inventArticle()
  const remembered = await rememberArticle(corpus, article, { now: 1000 })
  if (remembered.kind !== 'stored') throw new Error('not stored')
  expect(remembered).toMatchObject({ outcome: 'new', earlier: null })
  const [loaded] = await loadArticles(corpus, [remembered.id])
  expect(loaded).toMatchObject({ ...article, id: remembered.id })
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1, outlets: 1 })
})

test('the same article by another of its addresses is one article', async () => {
  const corpus = await openTestCorpus()
  const first = await rememberArticle(corpus, inventArticle(), { now: 1000 })
  for (const url of [
    'http://harbour-courier.example/2031/05/ferry-aground/?utm_source=mail',
    'https://m.harbour-courier.example/2031/05/ferry-aground#comments',
    'https://amp.harbour-courier.example/2031/05/ferry-aground.amp.html',
  ])
    expect(await rememberArticle(corpus, inventArticle({ url }), { now: 2000 })).toEqual({
      ...first,
      outcome: 'seen-again',
    })
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1 })
})

test('a changed text is the newest, and the one before is kept with the time we last saw it', async () => {
  const corpus = await openTestCorpus()
  const article = inventArticle()
  await rememberArticle(corpus, article, { now: 1000 })
  await rememberArticle(corpus, article, { now: 2000 })
  const changed = { ...article, title: 'Ferry Lindesay freed after ten hours' }
  const remembered = await rememberArticle(corpus, changed, { now: 3000 })
  expect(remembered).toMatchObject({
    outcome: 'changed',
    earlier: { title: article.title, seenAt: new Date(2000).toISOString() },
  })
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1, outlets: 1 })
})

test('another outlet on the same event is found, an article on something else is not the same story', async () => {
  const corpus = await openTestCorpus()
  await rememberArticle(corpus, inventArticle(), { now: 1000 })
  await rememberArticle(
    corpus,
    inventArticle({
      url: 'https://orchard-post.example/pears',
      outlet: 'Orchard Post',
      title: 'A poor year for pears in the Wendle valley',
      paragraphs: ['Growers in the Wendle valley expect a third fewer pears after frost in April, their union said.'],
    }),
    { now: 1000 },
  )
  const reading = inventArticle({ url: 'https://skelby-mail.example/lindesay', outlet: 'Skelby Mail' })
  const { matches, totals } = await findMatches(corpus, reading)
  const same = matches.filter(({ isSameStory }) => isSameStory)
  expect(totals).toMatchObject({ articles: 2, outlets: 2 })
  expect(
    await loadArticles(
      corpus,
      same.map(({ id }) => id),
    ),
  ).toMatchObject([{ outlet: 'Harbour Courier' }])
})

test('what the reader said holds against the ranking, and stays said', async () => {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  const ferry = await rememberArticle(corpus, inventArticle(), { now: 1000 })
  const pears = await rememberArticle(
    corpus,
    inventArticle({
      url: 'https://orchard-post.example/pears',
      title: 'Pears',
      paragraphs: ['A poor year for pears.'],
    }),
    { now: 1000 },
  )
  if (ferry.kind !== 'stored' || pears.kind !== 'stored') throw new Error('not stored')
  const reading = inventArticle({ url: 'https://skelby-mail.example/lindesay' })
  const { id } = await findMatches(corpus, reading)
  await sayStory(corpus, { reading: id, other: ferry.id, isSame: false, now: 2000 })
  await sayStory(corpus, { reading: id, other: pears.id, isSame: true, now: 2000 })
  const again = await openTestCorpus(disk)
  const { matches } = await findMatches(again, reading)
  expect(matches[0]).toMatchObject({
    id: pears.id,
    isSameStory: true,
    tier: 'sure',
    reasons: [{ kind: 'said-by-reader' }],
  })
  expect(matches.filter(({ isSameStory }) => isSameStory)).toHaveLength(1)
})

test('what is held in memory is fresh: writes of this and of other connections are seen by the next match', async () => {
  const disk = new IDBFactory()
  const [one, other] = [await openTestCorpus(disk), await openTestCorpus(disk)]
  const reading = inventArticle({ url: 'https://skelby-mail.example/lindesay' })
  const count = async (corpus: Corpus) => (await findMatches(corpus, reading)).matches.length
  expect([await count(one), await count(other)]).toEqual([0, 0])
  for (let number = 1; number <= 3; number++) {
    const corpus = number === 2 ? other : one
    await rememberArticle(corpus, inventArticle({ url: `https://a.example/${number}` }), { now: number })
    expect([await count(one), await count(other)]).toEqual([number, number])
  }
  const { rows } = await listArticles(one)
  await deleteArticles(other, [rows[0]!.id], { now: 9 })
  expect([await count(one), await count(other)]).toEqual([2, 2])
})
