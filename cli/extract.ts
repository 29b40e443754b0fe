import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractArticle } from '../page/extract-article'
import { extractPlainText } from '../page/extract-plain-text'
import { weighPage } from '../page/is-article'
import { statedAddress } from '../page/read-address'
import { CliError } from './cli-error'
import { readText } from './read-articles'
import { readPage } from './read-page'

/**
 * `extract FILE [--url URL]` or `extract --dir DIR`: pages and plain texts to articles, a line of JSON each. With `--explain`
 * each line also holds what was left out, by which rule and why (`removed`), and what spoke for and against an article (`signals`).
 */
export async function extract(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: 'string' }, dir: { type: 'string' }, explain: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.dir !== undefined) {
    if (positionals.length || values.url) throw new CliError('extract: --dir takes neither a file nor --url')
    const lines = listPages(values.dir).map((file) => ({ ...readFile(file, values.explain), id: nameOf(file) }))
    process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    return
  }
  const [file, ...more] = positionals
  if (!file || more.length) throw new CliError('extract: give one file, or --dir and a folder')
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new CliError(`extract: --url ${values.url}: no address`)
  process.stdout.write(`${JSON.stringify(readFile(file, values.explain, values.url))}\n`)
}

function listPages(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.(?:html?|txt)$/i.test(name))
    return names.sort().map((name) => join(folder, name))
  } catch {
    throw new CliError(`${folder}: no such folder`)
  }
}

const nameOf = (file: string) => basename(file, extname(file))

function readFile(file: string, isExplained: boolean, url?: string): object {
  const text = readText(file)
  if (/\.txt$/i.test(file)) {
    const { article, removed } = extractPlainText(text, nameOf(file), url ?? '')
    return { isArticle: article.paragraphs.length > 0, ...article, ...(isExplained ? { removed } : {}) }
  }
  const document = readPage(text)
  const place = `file:///${encodeURIComponent(basename(file))}`
  const address = url ?? statedAddress(document, place) ?? place
  const { isArticle, signals } = weighPage(document, address)
  const { article, removed } = extractArticle(document, address)
  return { isArticle, ...article, ...(isExplained ? { removed, signals } : {}) }
}
