/**
 * The corpus at scale in real Chromium, on disk, beside MiniSearch 7 with the same articles:
 *   npx tsx tests/benchmarks/corpus.bench.ts [--articles 10000] [--days 365] [--minisearch 10000] [--keep FOLDER]
 * Prints a table and ends with 1 when a mark is missed. `--keep` leaves the profile there and uses it the next time.
 */
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import type { Imported } from './corpus/corpus-worker'
import { inventNews, type NewsOptions } from './corpus/invent-news'
import { ask, measureHeap, openProfile } from './corpus/open-profile'
import { serveWorkers } from './corpus/serve-worker'

/** Marks of the corpus at 100,000 articles over a year; smaller corpora have to keep them too. */
const MARKS = {
  coldMs: 150,
  warmMs: 20,
  heapMb: 30,
  importPerSecond: 400,
  blockMs: 50,
  indexBytes: 500,
  firstRowsMs: 300,
  keyMs: 100,
}
/** How many times better than MiniSearch, from 100,000 articles on. Below, loading JSON costs it less. */
const RATIOS = { from: 100_000, cold: 50, heap: 10, index: 3 }

const COLD_RUNS = 40
const WARM_RUNS = 40
/** A prime, so that runs fall on stories all over the year. */
const STEP = 37
const PORT = 45_871

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    days: { type: 'string', default: '365' },
    minisearch: { type: 'string' },
    keep: { type: 'string' },
  },
})
const articles = Number(values.articles)
const beside = Number(values.minisearch ?? Math.min(articles, 10_000))
const news: NewsOptions = { articles, days: Number(values.days), from: '2031-01-01' }
const rows: { what: string; measured: string; mark: string; isMet: boolean | null }[] = []

function report(what: string, measured: number, unit: string, mark: number | null, isMet?: boolean): void {
  const met = mark === null ? null : (isMet ?? measured <= mark)
  rows.push({ what, measured: `${measured.toFixed(1)} ${unit}`, mark: mark === null ? '' : String(mark), isMet: met })
}

const percentile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

const sizeOf = (path: string): number =>
  readdirSync(path, { withFileTypes: true }).reduce((sum, entry) => {
    const inner = join(path, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(inner) : statSync(inner).size)
  }, 0)

async function writeNews(file: string, count: number): Promise<void> {
  if (existsSync(file)) return
  const out = createWriteStream(file)
  for (let number = 0; number < count; number++)
    if (!out.write(`${JSON.stringify(inventNews(number, news))}\n`))
      await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  await new Promise<void>((resolve) => out.end(() => resolve()))
}

/** Share of the stored articles of its story that are among the first ten found, over many readings. */
class Recall {
  private found = 0
  private wanted = 0
  constructor(private readonly stored: number) {}
  count(story: number, urls: string[]): void {
    const stories = Math.ceil(articles / 4)
    this.wanted += [0, 1, 2, 3].filter((nth) => story + nth * stories < Math.min(articles, this.stored)).length
    this.found += urls.filter((url) => url.includes(`/news/${story}/`)).length
  }
  share = (): number => (this.wanted ? this.found / this.wanted : 1)
}

interface Matched {
  urls: string[]
}

async function measureMatches(page: Page, script: string, runs: number, stored: number) {
  const recall = new Recall(stored)
  const cold: number[] = []
  for (let run = 0; run < runs; run++) {
    const article = inventNews(articles + run * STEP, news)
    const { answer, ms } = await ask<Matched>(page, { script, command: { do: 'match', article }, fresh: true })
    recall.count(article.story, answer.urls)
    cold.push(ms)
  }
  const heap = await measureHeap(page)
  const warm: number[] = []
  const sameDays: number[] = []
  for (let run = 0; run < WARM_RUNS; run++) {
    const article = inventNews(articles + 3 + run * STEP, news)
    warm.push((await ask<Matched>(page, { script, command: { do: 'match', article }, fresh: false })).ms)
    const next = { ...inventNews(articles + 5 + run * STEP, news), publishedAt: article.publishedAt }
    sameDays.push((await ask<Matched>(page, { script, command: { do: 'match', article: next }, fresh: false })).ms)
  }
  return { cold, heap, warm, sameDays, recall: recall.share() }
}

async function measureCorpus(folder: string, origin: string): Promise<{ cold: number; heap: number; recall: number }> {
  const script = '/corpus.js'
  const profile = join(folder, 'profile')
  if (!existsSync(profile)) {
    const { browser, page } = await openProfile(profile, origin)
    const command = { do: 'import', url: '/news.jsonl', withoutTexts: false }
    const { answer } = await ask<Imported>(page, { script, command, fresh: true })
    const perSecond = articles / answer.seconds
    report('import', perSecond, 'articles/s', MARKS.importPerSecond, perSecond >= MARKS.importPerSecond)
    report('import, longest block', answer.longestBlock, 'ms', MARKS.blockMs)
    await browser.close()
  }
  const { browser, page } = await openProfile(profile, origin)
  const { cold, heap, warm, sameDays, recall } = await measureMatches(page, script, COLD_RUNS, articles)
  report('cold match, median', percentile(cold, 0.5), 'ms', null)
  report('cold match, p95', percentile(cold, 0.95), 'ms', MARKS.coldMs)
  report('warm match on the same days, p95', percentile(sameDays, 0.95), 'ms', MARKS.warmMs)
  report('warm match on other days, p95', percentile(warm, 0.95), 'ms', null)
  report('heap after it', heap / 1e6, 'MB', MARKS.heapMb)
  report('recall@10 on invented stories', 100 * recall, '%', 98, recall >= 0.98)
  const list = async (words: string, fresh: boolean) =>
    (await ask<number>(page, { script, command: { do: 'list', words }, fresh })).ms
  report('library, first rows', await list('', true), 'ms', MARKS.firstRowsMs)
  const rare = inventNews(Math.floor(articles / 2), news).title.split(' ')[0]!
  const keys: number[] = []
  for (let length = 1; length <= rare.length; length++) keys.push(await list(rare.slice(0, length), false))
  report('library, slowest key of a rare word', Math.max(...keys), 'ms', MARKS.keyMs)
  await browser.close()
  report('disk, texts and all', sizeOf(join(profile, 'Default', 'IndexedDB')) / articles, 'bytes/article', null)
  return { cold: percentile(cold, 0.95), heap, recall }
}

/** A second profile into which everything but texts and addresses is written. */
async function measureIndex(folder: string, origin: string): Promise<number> {
  const profile = join(folder, 'profile-index')
  if (!existsSync(profile)) {
    const { browser, page } = await openProfile(profile, origin)
    const command = { do: 'import', url: '/news.jsonl', withoutTexts: true }
    await ask<Imported>(page, { script: '/corpus.js', command, fresh: true })
    await browser.close()
  }
  const bytes = sizeOf(join(profile, 'Default', 'IndexedDB')) / articles
  report('index on disk', bytes, 'bytes/article', MARKS.indexBytes)
  return bytes
}

async function measureMiniSearch(
  folder: string,
  origin: string,
  ours: { cold: number; heap: number; recall: number; index: number },
) {
  const script = '/minisearch.js'
  const { browser, page } = await openProfile(join(folder, `minisearch-${beside}`), origin)
  const built = await ask<{ seconds: number; bytes: number }>(page, {
    script,
    command: { do: 'build', url: '/beside.jsonl' },
    fresh: true,
  })
  const { cold, heap, sameDays, recall } = await measureMatches(page, script, 5, beside)
  await browser.close()
  const p95 = percentile(cold, 0.95)
  const index = built.answer.bytes / beside
  report(`MiniSearch, ${beside} articles: build`, beside / built.answer.seconds, 'articles/s', null)
  report('MiniSearch: cold match, p95', p95, 'ms', null)
  report('MiniSearch: warm match, p95', percentile(sameDays, 0.95), 'ms', null)
  report('MiniSearch: heap', heap / 1e6, 'MB', null)
  report('MiniSearch: index', index, 'bytes/article', null)
  report('MiniSearch: recall@10', 100 * recall, '%', null)
  const isFull = beside >= RATIOS.from
  const times = (what: string, ratio: number, mark: number) =>
    report(`times better: ${what}`, ratio, '×', isFull ? mark : 1, ratio >= (isFull ? mark : 1))
  times('cold match', p95 / ours.cold, RATIOS.cold)
  times('heap', heap / ours.heap, RATIOS.heap)
  times('index', index / ours.index, RATIOS.index)
}

async function run(): Promise<void> {
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'corpus-bench-'))
  mkdirSync(folder, { recursive: true })
  const all = join(folder, `news-${articles}.jsonl`)
  const some = join(folder, `news-${articles}-first-${beside}.jsonl`)
  await writeNews(all, articles)
  await writeNews(some, beside)
  const here = join(import.meta.dirname, 'corpus')
  const served = await serveWorkers(
    { '/corpus.js': join(here, 'corpus-worker.ts'), '/minisearch.js': join(here, 'minisearch-worker.ts') },
    { '/news.jsonl': all, '/beside.jsonl': some },
    values.keep ? PORT : 0,
  )
  try {
    const ours = await measureCorpus(folder, served.origin)
    const index = await measureIndex(folder, served.origin)
    if (beside > 0) await measureMiniSearch(folder, served.origin, { ...ours, index })
  } finally {
    served.close()
    if (!values.keep) rmSync(folder, { recursive: true, force: true })
  }
  console.log(`Corpus of ${articles} articles over ${news.days} days`)
  for (const { what, measured, mark, isMet } of rows)
    console.log(
      `${isMet === false ? 'MISSED' : '      '} ${what.padEnd(44)} ${measured.padStart(22)}   ${mark && `mark ${mark}`}`,
    )
  const missed = rows.filter(({ isMet }) => isMet === false).length
  console.log(`${rows.filter(({ isMet }) => isMet).length} marks met, ${missed} missed`)
  process.exitCode = missed ? 1 : 0
}

void run()
