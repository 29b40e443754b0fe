import { analyzeArticle } from '../engine/analyze-article'
import { CliError } from './cli-error'
import { readArticles } from './read-articles'

/** `sidelight analyze A.jsonl`: a line for each article with its sentences, quotations and sources. */
export async function analyze(args: string[]): Promise<void> {
  const [file, ...more] = args
  if (!file || more.length || file.startsWith('-')) throw new CliError('usage: sidelight analyze A.jsonl')
  const lines = readArticles(file).map((article) => JSON.stringify({ id: article.id, ...analyzeArticle(article) }))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}
