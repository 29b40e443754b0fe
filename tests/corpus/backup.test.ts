import { expect, test } from 'vitest'
import { countCorpus } from '../../corpus/count-corpus'
import { exportCorpus } from '../../corpus/export-corpus'
import { type ImportReport, importCorpus } from '../../corpus/import-corpus'
import { readLines } from '../../corpus/read-lines'
import { dismissClaim, loadDismissed, loadSaid, sayStory } from '../../corpus/reader-word'
import { rememberArticle } from '../../corpus/remember-article'
import type { Corpus } from '../../corpus/schema'
import { inventArticle } from './invent-article'
import { openTestCorpus } from './open-test-corpus'

async function* chunksOf(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const importText = (corpus: Corpus, text: string, size?: number): Promise<ImportReport> =>
  importCorpus(corpus, readLines(chunksOf(text, size)), { now: 9000 })

async function exportText(corpus: Corpus): Promise<string> {
  let text = ''
  for await (const line of exportCorpus(corpus, { now: 5000 })) text += line
  return text
}

async function fill(corpus: Corpus): Promise<string[]> {
  const ids: string[] = []
  for (let number = 0; number < 150; number++) {
    const article = inventArticle({
      url: `https://outlet-${number % 7}.example/story-${number}`,
      canonicalUrl: number % 10 ? null : `https://outlet-${number % 7}.example/canonical-${number}`,
      outlet: `Outlet ${number % 7}`,
      title: `Größe ${number}`,
      publishedAt: number % 9 ? `2031-05-0${1 + (number % 5)}` : null,
    })
    const remembered = await rememberArticle(corpus, article, { now: 1000 + number })
    if (remembered.kind === 'stored') ids.push(remembered.id)
    if (number % 20 === 0) await rememberArticle(corpus, { ...article, title: `Changed ${number}` }, { now: 2000 })
  }
  await sayStory(corpus, { reading: ids[0]!, other: ids[1]!, isSame: true, now: 3000 })
  await dismissClaim(corpus, { reading: ids[2]!, claim: 'p7', now: 3000 })
  return ids
}

/** Every record of every table, but for the numbers given to revisions and where the index keeps a sketch. */
async function contentOf({ db }: Corpus): Promise<unknown> {
  const content: Record<string, unknown> = {}
  for (const { name } of db.tables) content[name] = await db.table(name).toArray()
  content.articles = (await db.articles.toArray()).map(({ part: _, ...rest }) => rest)
  content.revisions = (await db.revisions.toArray())
    .map(({ number: _, ...rest }) => rest)
    .sort((a, b) => a.article - b.article || a.seenAt - b.seenAt)
  content.sketches = (await db.sketches.toArray()).flatMap(({ day, keys }) => [...keys].map((key) => [day, key])).sort()
  content.headlines = (await db.headlines.toArray())
    .flatMap(({ keys, headlines }) => headlines.map((line, at) => [keys[at], line]))
    .sort()
  delete content.counters
  return content
}

test('a corpus exported and imported into an empty one is the same corpus', async () => {
  const corpus = await openTestCorpus()
  const ids = await fill(corpus)
  const other = await openTestCorpus()
  const report = await importText(other, await exportText(corpus))
  expect(report).toMatchObject({ ended: 'done', added: 150, changed: 0, known: 0, brokenCount: 0 })
  expect(await contentOf(other)).toEqual(await contentOf(corpus))
  expect(await countCorpus(other)).toEqual(await countCorpus(corpus))
  expect(await loadSaid(other, ids[0]!)).toEqual(new Map([[ids[1]!, true]]))
  expect(await loadDismissed(other, ids[2]!)).toEqual(new Set(['p7']))
  const parsed = async (from: Corpus) =>
    (await exportText(from))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  expect(await parsed(other)).toEqual(await parsed(corpus))
})

test('importing the same backup again changes nothing', async () => {
  const corpus = await openTestCorpus()
  await fill(corpus)
  const backup = await exportText(corpus)
  const before = await contentOf(corpus)
  expect(await importText(corpus, backup)).toMatchObject({ added: 0, changed: 0, known: 150 })
  expect(await contentOf(corpus)).toEqual(before)
})

test('broken lines are named by number and reason, and the rest is kept', async () => {
  const corpus = await openTestCorpus()
  const good = JSON.stringify(inventArticle())
  const lines = [
    good,
    '{"title": "cut',
    '',
    '[]',
    JSON.stringify({ ...inventArticle(), paragraphs: [] }),
    JSON.stringify({ ...inventArticle(), title: 7 }),
    '{"something": "else"}',
    JSON.stringify(inventArticle({ url: 'https://other.example/a', title: 'Ünïcode — “quoted”' })),
  ]
  const report = await importText(corpus, lines.join('\r\n'), 7)
  expect(report).toMatchObject({ ended: 'done', lines: 8, added: 2, brokenCount: 5 })
  expect(report.broken).toEqual([
    { line: 2, reason: 'not-json', field: null },
    { line: 4, reason: 'not-an-article', field: null },
    { line: 5, reason: 'no-paragraphs', field: null },
    { line: 6, reason: 'bad-field', field: 'title' },
    { line: 7, reason: 'unknown-kind', field: null },
  ])
  expect((await corpus.db.articles.toArray()).map(({ article }) => article.title)).toContain('Ünïcode — “quoted”')
})

test('a backup of a newer format is not touched', async () => {
  const corpus = await openTestCorpus()
  const header = JSON.stringify({ format: 'sidelight-corpus', version: 99, exportedAt: '', articles: 1 })
  const report = await importText(corpus, `${header}\n${JSON.stringify(inventArticle())}\n`)
  expect(report).toMatchObject({ ended: 'newer-format', added: 0 })
  expect(await corpus.db.articles.count()).toBe(0)
})

test('an import that is stopped keeps what it stored, and says how much', async () => {
  const corpus = await openTestCorpus()
  const text = Array.from({ length: 500 }, (_, at) =>
    JSON.stringify(inventArticle({ url: `https://outlet.example/${at}` })),
  ).join('\n')
  const stop = new AbortController()
  const report = await importCorpus(corpus, readLines(chunksOf(text)), {
    now: 9000,
    signal: stop.signal,
    onProgress: ({ added }) => added >= 200 && stop.abort(),
  })
  expect(report).toMatchObject({ ended: 'cancelled', added: 200 })
  expect(await corpus.db.articles.count()).toBe(200)
})

test('a line too long is passed over, and lines after it are read', async () => {
  const lines: unknown[] = []
  for await (const line of readLines(chunksOf(`short\n${'x'.repeat(5000)}\nlast`), 100)) lines.push(line)
  expect(lines).toEqual([
    { number: 1, text: 'short' },
    { number: 2, text: null },
    { number: 3, text: 'last' },
  ])
})
