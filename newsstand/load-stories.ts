import { readdirSync, readFileSync } from 'node:fs'
import type { StoryArticle } from './story-article'

/** One sample story: its accounts, in the order the newsstand shows them. */
export interface Story {
  slug: string
  title: string
  language: string
  articles: StoryArticle[]
}

const folder = new URL('./stories/', import.meta.url)

function readJson<Shape>(url: URL): Shape {
  try {
    return JSON.parse(readFileSync(url, 'utf8'))
  } catch (cause) {
    throw new Error(`Cannot read ${url.pathname}: ${(cause as Error).message}`, { cause })
  }
}

/** The address of a page on the newsstand that listens on `port`. */
export function addressOf(host: string, path: string, port: number): string {
  return `http://${host}.localhost:${port}${path}`
}

/** Reads the sample stories from disk and gives every article its address. Throws, naming the file, when one is unreadable. */
export function loadStories(port: number): Story[] {
  return readdirSync(folder)
    .sort()
    .map((slug) => {
      const story = readJson<{ title: string; language: string; outlets: string[] }>(
        new URL(`${slug}/planted.json`, folder),
      )
      const articles = story.outlets.map((outlet) => {
        const article = readJson<StoryArticle>(new URL(`${slug}/${outlet}.json`, folder))
        return { ...article, url: addressOf(article.host, article.path, port) }
      })
      return { slug, title: story.title, language: story.language, articles }
    })
}
