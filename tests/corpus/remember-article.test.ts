import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { countCorpus } from '../../corpus/count-corpus'
import { deleteArticles } from '../../corpus/delete-articles'
import { findMatches } from '../../corpus/find-candidates'
import { MAX_REVISIONS } from '../../corpus/keep-revisions'
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

test('a page seen by its own address and then by its canonical one is one article', async () => {
  const corpus = await openTestCorpus()
  const url = 'https://courier.example/x?id=9'
  const canonicalUrl = 'https://courier.example/2031/ferry'
  const first = await rememberArticle(corpus, inventArticle({ url, canonicalUrl }), { now: 1000 })
  expect(await rememberArticle(corpus, inventArticle({ url }), { now: 2000 })).toEqual({
    ...first,
    outcome: 'seen-again',
  })
  expect(await rememberArticle(corpus, inventArticle({ url: canonicalUrl }), { now: 3000 })).toMatchObject({
    outcome: 'seen-again',
  })
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1 })
})

test('pages that all name one front as canonical are articles of their own', async () => {
  const corpus = await openTestCorpus()
  const canonicalUrl = 'https://courier.example/news'
  const invent = (number: number) =>
    inventArticle({
      url: `https://courier.example/news/${number}`,
      canonicalUrl,
      title: `Number ${number}`,
      paragraphs: [`This is the whole of what article number ${number} has to say, and no other says it.`],
    })
  for (const round of [1000, 2000])
    for (const number of [1, 2, 3]) {
      const remembered = await rememberArticle(corpus, invent(number), { now: round })
      expect(remembered).toMatchObject({ outcome: round === 1000 ? 'new' : 'seen-again', earlier: null })
    }
  expect(await countCorpus(corpus)).toMatchObject({ articles: 3 })
  const rewritten = {
    ...invent(1),
    title: 'All new',
    paragraphs: ['Nothing of the first text is left in this one, not a word of it.'],
  }
  expect(await rememberArticle(corpus, rewritten, { now: 3000 })).toMatchObject({ outcome: 'changed' })
})

test('a page cut short by a paywall does not replace the full text', async () => {
  const corpus = await openTestCorpus()
  const article = inventArticle()
  const first = await rememberArticle(corpus, article, { now: 1000 })
  const cut = { ...article, paragraphs: article.paragraphs.slice(0, 1), partial: true }
  expect(await rememberArticle(corpus, cut, { now: 2000 })).toEqual({ ...first, outcome: 'seen-again' })
})

test('a page that changes with every visit keeps its first and its latest texts', async () => {
  const corpus = await openTestCorpus()
  for (let number = 0; number < MAX_REVISIONS + 15; number++)
    await rememberArticle(corpus, inventArticle({ title: `Live: ${number}` }), { now: 1000 + number })
  const titles = (await corpus.db.revisions.toArray()).map(({ title }) => title)
  expect(titles).toHaveLength(MAX_REVISIONS)
  expect(titles[0]).toBe('Live: 0')
  expect(titles.at(-1)).toBe(`Live: ${MAX_REVISIONS + 13}`)
  expect((await countCorpus(corpus)).articles).toBe(1)
})
