import { parseArgs } from 'node:util'
import type { Article } from '../engine/article'
import { compareArticles } from '../engine/compare-articles'
import { CliError } from './cli-error'
import { checkArticle, readText } from './read-articles'

const USAGE = 'usage: sidelight compare STORY.json --reading ID'

/** `sidelight compare STORY.json --reading ID`: the Comparison that the sidebar shows, as one line of JSON. */
export async function compare(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { reading: { type: 'string' } }, allowPositionals: true })
  const [file, ...more] = positionals
  if (!file || more.length || !values.reading) throw new CliError(USAGE)
  const articles = readStory(file)
  const reading = articles.find(({ id }) => id === values.reading)
  if (!reading) throw new CliError(`${file}: no article has the id "${values.reading}"`)
  const others = articles.filter((article) => article !== reading)
  process.stdout.write(`${JSON.stringify(compareArticles(reading, others, { everyPair: true }))}\n`)
}

function readStory(file: string): Article[] {
  let story: unknown
  try {
    story = JSON.parse(readText(file))
  } catch (error) {
    if (error instanceof CliError) throw error
    throw new CliError(`${file}: not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  const list = (story as { articles?: unknown } | null)?.articles
  if (!Array.isArray(list)) throw new CliError(`${file}: "articles" must be a list`)
  const articles = list.map((value, at) => checkArticle(value, `${file}: articles[${at}]`))
  const ids = new Set<string>()
  for (const { id } of articles) {
    if (ids.has(id)) throw new CliError(`${file}: two articles have the id "${id}"`)
    ids.add(id)
  }
  return articles
}
