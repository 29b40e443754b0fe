import { readFileSync } from 'node:fs'
import type { Article } from '../engine/article'
import { CliError } from './cli-error'

/**
 * Articles of a JSON Lines file. Empty lines are skipped.
 * @throws CliError naming the file, the line counted from 1 and what is wrong with it.
 */
export function readArticles(file: string): Article[] {
  const articles: Article[] = []
  for (const [index, line] of readText(file).split('\n').entries()) {
    if (line.trim()) articles.push(parseArticle(line, `${file}:${index + 1}`))
  }
  return articles
}

/** @throws CliError when the file cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new CliError(
      `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : String(error)}`,
    )
  }
}

function parseArticle(json: string, place: string): Article {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new CliError(`${place}: not JSON`)
  }
  return checkArticle(value, place)
}

/** @throws CliError naming the field that is missing or of the wrong form. */
export function checkArticle(value: unknown, place: string): Article {
  if (typeof value !== 'object' || value === null) throw new CliError(`${place}: not an article but ${typeof value}`)
  const fields = value as Record<string, unknown>
  if (typeof fields.id !== 'string' || !fields.id) throw new CliError(`${place}: "id" must be a text`)
  if (!Array.isArray(fields.paragraphs) || !fields.paragraphs.every((paragraph) => typeof paragraph === 'string'))
    throw new CliError(`${place}: "paragraphs" must be a list of texts`)
  for (const name of ['url', 'outlet', 'title'] as const) {
    if (fields[name] != null && typeof fields[name] !== 'string')
      throw new CliError(`${place}: "${name}" must be a text`)
  }
  if (
    fields.publishedAt != null &&
    (typeof fields.publishedAt !== 'string' || Number.isNaN(Date.parse(fields.publishedAt)))
  )
    throw new CliError(`${place}: "publishedAt" must be an ISO 8601 date or null`)
  return {
    ...fields,
    id: fields.id,
    url: (fields.url as string | undefined) ?? '',
    outlet: (fields.outlet as string | undefined) ?? '',
    title: (fields.title as string | undefined) ?? '',
    publishedAt: (fields.publishedAt as string | undefined) ?? null,
    paragraphs: fields.paragraphs as string[],
  }
}
