import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article } from '../engine/article'
import { serveNewsstand } from '../newsstand/serve'
import { serveArticles } from '../newsstand/serve-articles'
import { importCorpus, openSidebar, sayYesToRemembering, sidebarText } from './drive-extension'
import type { BrowserKind } from './ensure-browser'
import { type OpenedBrowser, openBrowser } from './open-browser'

const USAGE = 'usage: npm start -- [--browser chromium|firefox] [--articles DIR] [--headless]'
const root = join(import.meta.dirname, '..')

/** What is read and what stands in the corpus beforehand. */
interface Reading {
  /** Pages to be read; the first is opened, or with `--articles` each in turn when headless. */
  pages: string[]
  corpus: Article[]
  close(): Promise<void>
}

const { values } = readArguments()
const kind = values.browser as BrowserKind
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const isHeadless = values.headless || !hasDisplay

build(kind)
const reading = values.articles ? await readFolder(values.articles) : await readNewsstand()
const opened = await openBrowser({ kind, isHeadless })
try {
  await sayYesToRemembering(opened)
  await importCorpus(opened, reading.corpus)
  if (isHeadless) await printComparisons(opened, reading.pages)
  else await read(opened, reading.pages[0]!)
} finally {
  await opened.close().catch(() => undefined)
  await reading.close()
}

function readArguments() {
  const parsed = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      articles: { type: 'string' },
      headless: { type: 'boolean', default: false },
    },
  })
  if (!['chromium', 'firefox'].includes(parsed.values.browser)) throw new Error(USAGE)
  return parsed
}

function build(browser: BrowserKind): void {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']
  const { status } = spawnSync('wxt', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The extension could not be built.')
}

async function readNewsstand(): Promise<Reading> {
  const { loadNewsstandCorpus } = await import('../newsstand/corpus')
  const stand = await serveNewsstand()
  const home = `http://localhost:${stand.port}/`
  console.log(`The newsstand: ${home}`)
  return { pages: [stand.articles[0]!.url, home], corpus: loadNewsstandCorpus(stand.port), close: stand.close }
}

async function readFolder(folder: string): Promise<Reading> {
  const path = resolve(folder)
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`--articles ${folder}: no such folder`)
  const stand = await serveArticles(path)
  return { pages: stand.articles.map(({ url }) => url), corpus: stand.articles, close: stand.close }
}

async function read(extension: OpenedBrowser, url: string): Promise<void> {
  const { browser } = extension
  const blank = await browser.pages()
  const isShown = await openSidebar(extension, url)
  if (!isShown) throw new Error(`${url} was opened, but no sidebar came up beside it.`)
  for (const page of blank) await page.close().catch(() => undefined)
  console.log(`Reading ${url}\nClose the browser or press Ctrl-C to end.`)
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done())
    process.once('SIGINT', () => done())
  })
}

async function printComparisons(extension: OpenedBrowser, pages: string[]): Promise<void> {
  const folder = join(root, '.cache', 'screenshots')
  mkdirSync(folder, { recursive: true })
  for (const [index, url] of pages.entries()) {
    const page = await openSidebar(extension, url)
    if (!page) continue
    console.log(`\n=== ${url}\n\n${await sidebarText(page)}`)
    const path = join(folder, `${extension.kind}-${index}.png`)
    await page.screenshot({ path: path as `${string}.png` })
    console.log(`\nScreenshot: ${path}`)
    await page.close()
  }
}
