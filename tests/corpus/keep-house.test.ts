import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { applyRetention, previewRetention } from '../../corpus/apply-retention'
import { hideOutlets, renameOutlets } from '../../corpus/change-outlets'
import { countCorpus } from '../../corpus/count-corpus'
import { deleteArticles, emptyBin, UNDO_MS, undoDelete } from '../../corpus/delete-articles'
import { deleteEverything } from '../../corpus/delete-everything'
import { findMatches } from '../../corpus/find-candidates'
import { keepHouse } from '../../corpus/keep-house'
import { listArticles } from '../../corpus/list-articles'
import { listOutlets } from '../../corpus/list-outlets'
import { loadArticles } from '../../corpus/load-articles'
import { loadEarlierText, rememberArticle } from '../../corpus/remember-article'
import type { Corpus } from '../../corpus/schema'
import { starArticle } from '../../corpus/star-article'
import type { Article } from '../../engine/article'
import { inventArticle } from './invent-article'
import { openTestCorpus } from './open-test-corpus'

const DAY = 86_400_000

async function keep(corpus: Corpus, article: Partial<Article>, now = 1000): Promise<string> {
  const remembered = await rememberArticle(corpus, inventArticle(article), { now })
  if (remembered.kind !== 'stored') throw new Error(remembered.kind)
  return remembered.id
}

test('deleted articles are gone from everywhere, and come back as they were', async () => {
  const corpus = await openTestCorpus()
  const url = 'https://skelby-mail.example/ferry'
  const id = await keep(corpus, { url, canonicalUrl: `${url}-canonical`, outlet: 'Skelby Mail' })
  await keep(corpus, { url, canonicalUrl: `${url}-canonical`, outlet: 'Skelby Mail', title: 'Ferry freed' }, 2000)
  const other = await keep(corpus, {})
  const before = await Promise.all([loadArticles(corpus, [id]), loadEarlierText(corpus, id), countCorpus(corpus)])

  const { batch, deleted } = await deleteArticles(corpus, [id, id, 'nonsense!'], { now: 5000 })
  expect(deleted).toBe(1)
  expect(await loadArticles(corpus, [id])).toEqual([])
  expect(await loadEarlierText(corpus, id)).toBeNull()
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1, outlets: 1 })
  expect((await listArticles(corpus)).rows.map((row) => row.id)).toEqual([other])
  expect((await findMatches(corpus, inventArticle({ url: 'https://x.example/1' }))).matches.map((m) => m.id)).toEqual([
    other,
  ])

  expect(await undoDelete(corpus, batch)).toEqual([id])
  expect(await Promise.all([loadArticles(corpus, [id]), loadEarlierText(corpus, id), countCorpus(corpus)])).toEqual(
    before,
  )
  expect(await undoDelete(corpus, batch)).toEqual([])
})

test('what was deleted is let go of when it can no longer be brought back', async () => {
  const corpus = await openTestCorpus()
  const id = await keep(corpus, {})
  const { batch } = await deleteArticles(corpus, [id], { now: 5000 })
  expect(await emptyBin(corpus, { now: 5000 + UNDO_MS - 1 })).toBe(0)
  expect(await emptyBin(corpus, { now: 5000 + UNDO_MS })).toBe(1)
  expect(await undoDelete(corpus, batch)).toEqual([])
})

test('the list goes by day, newest first, without a day last, and page by page misses none', async () => {
  const corpus = await openTestCorpus()
  for (let number = 0; number < 200; number++)
    await keep(corpus, {
      url: `https://outlet.example/${number}`,
      title: `Number ${number}`,
      publishedAt: number % 10 === 0 ? null : `2031-05-${String(1 + (number % 28)).padStart(2, '0')}`,
    })
  const all = (await listArticles(corpus, {}, { limit: 1000 })).rows
  expect(all).toHaveLength(200)
  const days = all.map(({ publishedAt }) => publishedAt ?? '')
  expect(days).toEqual([...days].sort().reverse())
  const paged: string[] = []
  let from = null
  do {
    const page = await listArticles(corpus, {}, { from, limit: 7 })
    paged.push(...page.rows.map(({ id }) => id))
    from = page.next
  } while (from)
  expect(paged).toEqual(all.map(({ id }) => id))
})

test('a search finds beginnings of words in titles and outlets, accents and case aside', async () => {
  const corpus = await openTestCorpus()
  const ferry = await keep(corpus, { title: 'Überraschung: Ferry (C++) afloat', outlet: 'Skelby Mail' })
  const pears = await keep(corpus, { url: 'https://b.example/2', title: 'Pears are dear', outlet: 'Orchard Post' })
  const find = async (words: string) => (await listArticles(corpus, { words })).rows.map(({ id }) => id)
  expect(await find('uberr FERR')).toEqual([ferry])
  expect(await find('c++')).toEqual([ferry])
  expect(await find('erry')).toEqual([])
  expect(await find('orchard')).toEqual([pears])
  expect(await find('')).toHaveLength(2)
  expect((await listArticles(corpus, { outlets: ['Orchard Post'] })).rows.map(({ id }) => id)).toEqual([pears])
  await starArticle(corpus, ferry, true)
  expect((await listArticles(corpus, { starred: true })).rows).toMatchObject([{ id: ferry, isStarred: true }])
  await starArticle(corpus, ferry, false)
  expect((await listArticles(corpus, { starred: true })).rows).toEqual([])
})

test('outlets given one name are one, and a hidden one is left out of comparisons', async () => {
  const corpus = await openTestCorpus()
  await keep(corpus, { url: 'https://a.example/1', outlet: 'Skelby Mail' })
  const online = await keep(corpus, { url: 'https://b.example/1', outlet: 'skelbymail.example' })
  await renameOutlets(corpus, ['skelbymail.example'], 'Skelby Mail')
  expect(await listOutlets(corpus)).toEqual([
    { name: 'Skelby Mail', given: ['Skelby Mail', 'skelbymail.example'], articles: 2, isHidden: false },
  ])
  expect(await loadArticles(corpus, [online])).toMatchObject([{ outlet: 'Skelby Mail' }])
  await hideOutlets(corpus, ['skelbymail.example'], true)
  const { matches } = await findMatches(corpus, inventArticle({ url: 'https://c.example/1' }))
  expect(matches.map(({ id }) => id)).not.toContain(online)
  expect(matches).toHaveLength(1)
})

/** Articles that have hardly a word in common. */
const inventOther = (number: number): Partial<Article> => ({
  url: `https://outlet.example/${number}`,
  title: `Zork${number} blim${number}`,
  paragraphs: [`Quax${number} vond${number} trel${number} mip${number} sarl${number} gond${number} frem${number}.`],
  publishedAt: new Date(number * 40 * DAY).toISOString(),
})

test('retention spares the story that a starred article belongs to', async () => {
  const corpus = await openTestCorpus()
  const starred = await keep(corpus, {})
  const same = await keep(corpus, { url: 'https://skelby-mail.example/ferry', outlet: 'Skelby Mail' })
  await keep(corpus, inventOther(1))
  await starArticle(corpus, starred, true)
  const retention = { maxMonths: 1, maxMegabytes: null }
  expect((await previewRetention(corpus, retention, 1000 + 90 * DAY)).examples).toMatchObject([
    { title: 'Zork1 blim1' },
  ])
  expect(await applyRetention(corpus, retention, 1000 + 90 * DAY)).toBe(1)
  expect(await loadArticles(corpus, [starred, same])).toHaveLength(2)
})

test('retention tells what would go, spares starred articles, and takes the longest unseen first', async () => {
  const corpus = await openTestCorpus()
  const ids: string[] = []
  for (let number = 0; number < 250; number++)
    ids.push(await keep(corpus, inventOther(number), 1_000_000 + Math.floor(number / 50) * DAY))
  await starArticle(corpus, ids[0]!, true)
  const now = 1_000_000 + 35 * DAY
  const months = { maxMonths: 1, maxMegabytes: null }
  const preview = await previewRetention(corpus, months, now)
  expect(preview.articles).toBe(249)
  expect(await countCorpus(corpus)).toMatchObject({ articles: 250 })
  expect(await applyRetention(corpus, { maxMonths: null, maxMegabytes: null }, now)).toBe(0)

  const { bytes } = await countCorpus(corpus)
  const half = { maxMonths: null, maxMegabytes: bytes / 2 / 1_000_000 }
  const gone = await applyRetention(corpus, half, now)
  expect((await countCorpus(corpus)).bytes).toBeLessThanOrEqual(bytes / 2)
  expect((await countCorpus(corpus)).bytes).toBeGreaterThan(bytes / 2 - bytes / 100)
  // Of those seen last at one moment any may go: what is left of them comes before all that were seen later.
  const left = (await loadArticles(corpus, ids)).map(({ id }) => ids.indexOf(id))
  expect(left[0]).toBe(0)
  expect(left.slice(1).filter((number) => number < Math.floor(gone / 50) * 50)).toEqual([])
  expect(await applyRetention(corpus, months, now)).toBe(249 - gone)
  expect((await listArticles(corpus)).rows.map(({ id }) => id)).toEqual([ids[0]])
  expect(await countCorpus(corpus)).toMatchObject({ articles: 1, outlets: 1 })
})

test('delete everything leaves no database', async () => {
  const disk = new IDBFactory()
  const corpus = await openTestCorpus(disk)
  await keep(corpus, {})
  await deleteEverything(corpus)
  expect(await disk.databases()).toEqual([])
})

test('keeping house lets go of what the reader allows no longer, and of nothing where no limit is set', async () => {
  const corpus = await openTestCorpus()
  await keep(corpus, { url: 'https://skelby-mail.example/old', title: 'Old' }, 0)
  const now = 400 * DAY
  const fresh = await keep(corpus, { url: 'https://skelby-mail.example/new', title: 'New' }, now - DAY)
  await keepHouse(corpus, { now, retention: { maxMonths: null, maxMegabytes: null } })
  expect((await countCorpus(corpus)).articles).toBe(2)
  await keepHouse(corpus, { now, retention: { maxMonths: 6, maxMegabytes: null } })
  expect((await listArticles(corpus)).rows.map(({ id }) => id)).toEqual([fresh])
})
