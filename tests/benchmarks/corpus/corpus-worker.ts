import { findMatches } from '../../../corpus/find-candidates'
import { type ImportReport, importCorpus } from '../../../corpus/import-corpus'
import { listArticles } from '../../../corpus/list-articles'
import { loadArticles } from '../../../corpus/load-articles'
import { openCorpus } from '../../../corpus/open-corpus'
import { readLines } from '../../../corpus/read-lines'
import type { Corpus } from '../../../corpus/schema'
import type { Article } from '../../../engine/article'

/** What the page asks of a worker that holds the corpus, as the extension's background does. */
export type Command =
  | { do: 'import'; url: string; withoutTexts: boolean }
  | { do: 'match'; article: Article }
  | { do: 'list'; words: string }

export interface Imported {
  report: ImportReport
  seconds: number
  /** Longest time, ms, that nothing else in the worker had its turn. */
  longestBlock: number
}

/** What an article's record gives to indexes; the rest is text and what is told of it. */
const INDEXED = ['key', 'lastSeen']

let corpus: Promise<Corpus> | undefined

async function answer(command: Command): Promise<unknown> {
  corpus ??= openCorpus()
  const open = await corpus
  if (command.do === 'import') return importFrom(open, command.url, command.withoutTexts)
  if (command.do === 'list') return (await listArticles(open, { words: command.words })).rows.length
  const { matches } = await findMatches(open, command.article)
  const articles = await loadArticles(
    open,
    matches.slice(0, 10).map(({ id }) => id),
  )
  return { urls: articles.map(({ url }) => url) }
}

async function importFrom(open: Corpus, url: string, withoutTexts: boolean): Promise<Imported> {
  if (withoutTexts)
    open.db.articles.hook('creating', (_key, record) => {
      const fields = record as unknown as Record<string, unknown>
      for (const field of Object.keys(fields)) if (!INDEXED.includes(field)) delete fields[field]
    })
  const { body } = await fetch(url)
  const watch = watchTurns()
  const began = performance.now()
  const report = await importCorpus(open, readLines(chunks(body!)), { now: Date.now() })
  return { report, seconds: (performance.now() - began) / 1000, longestBlock: watch() }
}

async function* chunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

/** Timers fire every 4 ms when nothing blocks; answers the longest time they were kept waiting beyond that. */
function watchTurns(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 4)
    last = now
  }, 0)
  return () => {
    clearInterval(timer)
    return longest
  }
}

addEventListener('message', async ({ data }: MessageEvent<Command>) => {
  try {
    postMessage({ answer: await answer(data) })
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
