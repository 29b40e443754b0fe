import MiniSearch from 'minisearch'
import type { Article } from '../../../engine/article'

/** The alternative: one MiniSearch of all articles, kept in IndexedDB as JSON, loaded by a worker that starts cold. */
export type MiniSearchCommand = { do: 'build'; url: string } | { do: 'match'; article: Article }

interface Stored {
  id: number
  url: string
  title: string
  text: string
  day: number
}

const OPTIONS = { fields: ['title', 'text'], storeFields: ['url', 'day'] }
const MS_PER_DAY = 86_400_000

const dayOf = ({ publishedAt }: Article): number => Math.floor(Date.parse(publishedAt ?? '') / MS_PER_DAY)
const textOf = ({ paragraphs }: Article): string => paragraphs.join('\n')

const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open('minisearch', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('index')
  return answered(request)
}

async function build(url: string): Promise<{ seconds: number; bytes: number }> {
  const lines = (await (await fetch(url)).text()).trim().split('\n')
  const began = performance.now()
  const index = new MiniSearch<Stored>(OPTIONS)
  for (const [id, line] of lines.entries()) {
    const article = JSON.parse(line) as Article
    index.add({ id, url: article.url, title: article.title, text: textOf(article), day: dayOf(article) })
  }
  const json = JSON.stringify(index)
  const seconds = (performance.now() - began) / 1000
  const db = await openStore()
  const transaction = db.transaction('index', 'readwrite')
  transaction.objectStore('index').put(json, 'all')
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  return { seconds, bytes: new TextEncoder().encode(json).length }
}

let loaded: Promise<MiniSearch<Stored>> | undefined

async function load(): Promise<MiniSearch<Stored>> {
  const db = await openStore()
  return MiniSearch.loadJSON<Stored>(await answered(db.transaction('index').objectStore('index').get('all')), OPTIONS)
}

async function match(article: Article): Promise<{ urls: string[] }> {
  loaded ??= load()
  const index = await loaded
  const day = dayOf(article)
  const found = index.search(`${article.title} ${textOf(article)}`, {
    boost: { title: 2 },
    boostDocument: (_id, _term, stored) => 1 / (1 + Math.abs((stored?.day as number) - day) / 3),
  })
  return { urls: found.slice(0, 10).map(({ url }) => url as string) }
}

addEventListener('message', async ({ data }: MessageEvent<MiniSearchCommand>) => {
  try {
    postMessage({ answer: data.do === 'build' ? await build(data.url) : await match(data.article) })
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
