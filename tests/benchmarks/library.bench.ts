/**
 * The library's list in the built extension in real Chromium, on a corpus of invented news:
 *   npx tsx tests/benchmarks/library.bench.ts [--articles 10000] [--profile FOLDER]
 * Ends with 1 when a mark is missed. `--profile` keeps the corpus there and uses it the next time.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { importCorpus, openExtensionPage } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { inventNews } from './corpus/invent-news'
import { median, reportMarks } from './reading/report-marks'

/** Marks of the list at 100,000 articles; smaller corpora have to keep them too. */
const FIRST_ROWS_MS = 300
const KEY_MS = 100
/** A row drawn late is not seen at 60 frames a second. */
const FRAME_MS = 1000 / 60
const OPENINGS = 7
/** Articles imported at once: the page object waits two minutes for each file. */
const FILE_ARTICLES = 20_000
/** Rows in the list before scrolling is measured. */
const SCROLLED_ROWS = 3000

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, profile: { type: 'string' } },
})
const articles = Number(values.articles)
const profile = values.profile ?? mkdtempSync(join(tmpdir(), 'sidelight-library-'))
const opened = await openBrowser({ kind: 'chromium', isHeadless: true, profile })
let isMet = false
try {
  await fill(opened)
  const page = await openExtensionPage(opened, 'library.html#articles', '.article-row')
  const openings = await firstRowsTimes(page)
  const keys = await keyTimes(page)
  const frames = await scrollTimes(page)
  isMet = reportMarks([
    {
      what: `first rows of ${articles} articles, median of ${OPENINGS}`,
      value: median(openings),
      unit: 'ms',
      mark: FIRST_ROWS_MS,
    },
    { what: 'a key in the search until the next paint, slowest', value: Math.max(...keys), unit: 'ms', mark: KEY_MS },
    {
      what: `a frame of scrolling ${frames.rows} rows, median`,
      value: frames.withSkipping,
      unit: 'ms',
      mark: FRAME_MS * 1.2,
    },
    { what: 'laying out the list anew', value: frames.layout, unit: 'ms', mark: null },
    { what: 'the same without content-visibility', value: frames.layoutWithout, unit: 'ms', mark: null },
  ])
} finally {
  await opened.close()
  if (!values.profile) rmSync(profile, { recursive: true, force: true })
}
process.exitCode = isMet ? 0 : 1

async function fill(browser: OpenedBrowser): Promise<void> {
  const page = await openExtensionPage(browser, 'library.html#data', '[data-totals]')
  const stored = Number(await page.$eval('[data-totals]', (element) => (element as HTMLElement).dataset.totals))
  await page.close()
  for (let from = stored; from < articles; from += FILE_ARTICLES) {
    const numbers = Array.from({ length: Math.min(FILE_ARTICLES, articles - from) }, (_, at) => from + at)
    await importCorpus(
      browser,
      numbers.map((number) => inventNews(number, { articles, days: 365, from: '2031-01-01' })),
    )
  }
}

/** From the beginning of the navigation to the first paint with rows: of its largest words, which are a row's headline. */
async function firstRowsTimes(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < OPENINGS; run++) {
    await page.reload()
    await page.waitForSelector('.article-row')
    const time = await page.evaluate(
      () =>
        new Promise<number | null>((done) => {
          new PerformanceObserver((list) => {
            const painted = list.getEntries().find((entry) => {
              const { element } = entry as PerformanceEntry & { element?: Element }
              return element?.closest('.article-row')
            })
            if (painted) done(painted.startTime)
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => done(null), 5000)
        }),
    )
    if (time === null) throw new Error('no row was the largest thing painted')
    times.push(time)
  }
  return times
}

/** How long the browser took to answer each key by a paint, the search running meanwhile (Event Timing). */
async function keyTimes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const world = window as unknown as { keys: number[] }
    world.keys = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') world.keys.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.type('[data-search]', 'storan', { delay: 120 })
  await new Promise((done) => setTimeout(done, 500))
  const keys = await page.evaluate(() => (window as unknown as { keys: number[] }).keys)
  await page.click('[data-search]', { count: 3 })
  await page.keyboard.press('Backspace')
  await page.waitForSelector('.article-row')
  return keys.length ? keys : [0]
}

async function scrollTimes(page: Page) {
  // tsx names inner functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named')
  await page.evaluate(async (wanted) => {
    const rows = () => document.querySelectorAll('.article-row').length
    for (let before = -1; rows() < wanted && rows() !== before; ) {
      before = rows()
      scrollTo(0, document.documentElement.scrollHeight)
      for (let wait = 0; wait < 50 && rows() === before; wait++) await new Promise((done) => setTimeout(done, 40))
    }
    scrollTo(0, 0)
  }, SCROLLED_ROWS)
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    const times: number[] = []
    let last = await frame()
    for (let step = 0; step < 120; step++) {
      scrollBy(0, 160)
      const now = await frame()
      times.push(now - last)
      last = now
    }
    const layOut = () => {
      const main = document.querySelector<HTMLElement>('.library-main')!
      const spent: number[] = []
      for (let run = 0; run < 7; run++) {
        main.style.maxInlineSize = `${800 - run}px`
        const began = performance.now()
        main.getBoundingClientRect()
        spent.push(performance.now() - began)
      }
      return spent.sort((a, b) => a - b)[3]!
    }
    const layout = layOut()
    for (const page of document.querySelectorAll<HTMLElement>('.rows')) page.style.contentVisibility = 'visible'
    return {
      rows: document.querySelectorAll('.article-row').length,
      withSkipping: times.sort((a, b) => a - b)[60]!,
      layout,
      layoutWithout: layOut(),
    }
  })
}
