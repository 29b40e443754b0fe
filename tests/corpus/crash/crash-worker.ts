import { applyRetention } from '../../../corpus/apply-retention'
import { checkAndRepair } from '../../../corpus/check-and-repair'
import { importCorpus } from '../../../corpus/import-corpus'
import { loadArticles } from '../../../corpus/load-articles'
import { openCorpus } from '../../../corpus/open-corpus'
import type { NumberedLine } from '../../../corpus/read-lines'
import { rememberArticle } from '../../../corpus/remember-article'
import type { Article } from '../../../engine/article'
import { inventNews } from '../../benchmarks/corpus/invent-news'

/** What is killed in the middle: a worker that writes as fast as it can and says what was acknowledged. */
export type CrashCommand =
  | { do: 'remember' | 'import'; from: number; count: number }
  | { do: 'retain'; megabytes: number }
  | { do: 'check'; numbers: number[] }

export interface Checked {
  /** Acknowledged articles that are not there, or not whole. */
  lost: number[]
  /** Kept articles whose text is not one that was written. */
  halves: number
  articles: number
  /** What the check found out of step. */
  repaired: number
}

const NEWS = { articles: 100_000, days: 20, from: '2031-01-01' }
const articleOf = (number: number): Article => inventNews(number, NEWS)

async function* linesFrom(from: number, count: number): AsyncGenerator<NumberedLine> {
  for (let number = from; number < from + count; number++)
    yield { number: number - from + 1, text: JSON.stringify(articleOf(number)) }
}

async function write(command: Exclude<CrashCommand, { do: 'check' }>): Promise<void> {
  const corpus = await openCorpus()
  if (command.do === 'retain') {
    await applyRetention(corpus, { maxMonths: null, maxMegabytes: command.megabytes }, Date.now())
  } else if (command.do === 'import') {
    const onProgress = ({ added, changed, known }: { added: number; changed: number; known: number }) =>
      postMessage({ acknowledged: command.from + added + changed + known })
    await importCorpus(corpus, linesFrom(command.from, command.count), { now: Date.now(), onProgress })
  } else {
    for (let number = command.from; number < command.from + command.count; number++) {
      const { kind } = await rememberArticle(corpus, articleOf(number), { now: Date.now() })
      if (kind === 'stored') postMessage({ acknowledged: number + 1 })
    }
  }
}

/** Every record against what was written, and the index against the records. */
async function check(numbers: number[]): Promise<Checked> {
  const corpus = await openCorpus()
  const { repaired, articles } = await checkAndRepair(corpus)
  const written = new Map<string, number>()
  let halves = 0
  await corpus.db.articles.each(({ article }) => {
    const number = Number(/-(\d+)$/.exec(article.url)?.[1])
    const whole = articleOf(number)
    if (article.title === whole.title && article.paragraphs.join() === whole.paragraphs.join())
      written.set(article.url, number)
    else halves++
  })
  const there = new Set(written.values())
  const ids = (await corpus.db.articles.toCollection().limit(5).primaryKeys()).map((key) => key.toString(36))
  if ((await loadArticles(corpus, ids)).length !== ids.length) halves++
  return { lost: numbers.filter((number) => !there.has(number)), halves, articles, repaired }
}

addEventListener('message', async ({ data }: MessageEvent<CrashCommand>) => {
  try {
    if (data.do === 'check') postMessage({ answer: await check(data.numbers) })
    else {
      await write(data)
      postMessage({ answer: 'all written' })
    }
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
