import { expect, test } from 'vitest'
import { countCorpus } from '../../corpus/count-corpus'
import { findMatches } from '../../corpus/find-candidates'
import { loadArticles } from '../../corpus/load-articles'
import { rememberArticle } from '../../corpus/remember-article'
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
