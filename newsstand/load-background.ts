import { readFileSync } from 'node:fs'
import type { Article } from '../engine/article'
import { addressOf } from './load-stories'

/** A short article on another matter, as it is kept on disk. */
export type BackgroundArticle = Article & { host: string; path: string }

const file = new URL('./background.jsonl', import.meta.url)

/**
 * Reads the background articles and gives each its address. Throws when the file is missing, or naming the line that is
 * not an article.
 */
export function loadBackground(port: number): BackgroundArticle[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`The background articles are missing: ${file.pathname}`, { cause })
  }
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        const article = JSON.parse(line) as BackgroundArticle
        return { ...article, url: addressOf(article.host, article.path, port) }
      } catch (cause) {
        throw new Error(`${file.pathname}, line ${number}: ${(cause as Error).message}`, { cause })
      }
    })
}
