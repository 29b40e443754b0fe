/**
 * A page view in real Chromium with the built extension and 2,000 stored articles: npx tsx tests/benchmarks/reading.bench.ts
 * Prints a table and ends with 1 when a mark is missed. Needs `npm run build`.
 */
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { serveNewsstand } from '../../newsstand/serve'
import { importCorpus, PIERCE, sayYesToRemembering } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { inventNews } from './corpus/invent-news'
import { median, reportMarks } from './reading/report-marks'
import { timeScript } from './reading/time-script'

const STORED = 2000
const RUNS = 15
const SETTLE_MS = 600
/** Main-thread milliseconds on a page that is no article, from issue and toolchain notes: sane 1–5. */
const GATE_MS = 3
/** From the article's DOM being ready to the pill being there. */
const SHOWN_MS = 300

/** Runs in the page. A text, because the loader's own marks on named functions mean nothing there. */
const NOTE_WHEN_SHOWN = `(function look() {
  const found = document.querySelector('${PIERCE.host}')?.shadowRoot?.querySelector('.pill, .sidebar')
  if (found) window.shownAt = performance.now()
  else requestAnimationFrame(look)
})()`

const stand = await serveNewsstand()
const opened = await openBrowser({ kind: 'chromium', isHeadless: true })
let isMet = false
try {
  await sayYesToRemembering(opened)
  const news = { articles: STORED - 314, days: 60, from: '2026-09-01' }
  const background = Array.from({ length: news.articles }, (_, number) => inventNews(number, news))
  await importCorpus(opened, [...loadNewsstandCorpus(stand.port), ...background])
  const notArticles = [stand.url(), stand.url('northern-ledger'), stand.url('halvorn-courier')]
  const gate = await repeat(RUNS, (run) => gateTime(opened, notArticles[run % notArticles.length]!))
  const articles = stand.articles.filter(({ url }) => !/daily-beacon|signal-now|pavilion|open-channel/.test(url))
  const shown = await repeat(RUNS, (run) => shownTime(opened, articles[run % articles.length]!.url))
  isMet = reportMarks([
    { what: 'gate on a page that is no article, main thread, median', value: median(gate), unit: 'ms', mark: GATE_MS },
    {
      what: `pill shown after the page was ready, ${STORED} stored, median`,
      value: median(shown),
      unit: 'ms',
      mark: SHOWN_MS,
    },
    { what: 'the same, slowest of the runs', value: Math.max(...shown), unit: 'ms', mark: null },
  ])
} finally {
  await opened.close()
  await stand.close()
}
process.exitCode = isMet ? 0 : 1

async function repeat(runs: number, measure: (run: number) => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let run = 0; run < runs; run++) values.push(await measure(run))
  return values
}

async function gateTime({ browser }: OpenedBrowser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.bringToFront()
  try {
    return await timeScript(page, url, '/gate.js', SETTLE_MS)
  } finally {
    await page.close()
  }
}

async function shownTime({ browser }: OpenedBrowser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.bringToFront()
  await page.evaluateOnNewDocument(NOTE_WHEN_SHOWN)
  try {
    await page.goto(url)
    await page
      .waitForFunction(() => 'shownAt' in window, { timeout: 20_000 })
      .catch(() => {
        throw new Error(`${url} showed no pill`)
      })
    return await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return (window as unknown as { shownAt: number }).shownAt - navigation!.domContentLoadedEventEnd
    })
  } finally {
    await page.close()
  }
}
