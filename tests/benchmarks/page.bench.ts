/**
 * Gate and extraction in real Chromium, cold, beside Readability and Defuddle on the same page: npx tsx tests/benchmarks/page.bench.ts [--real]
 * Main-thread processor time, so that other work on the machine does not count. With `--real` also the pages of ../shared/data/extract, and how well
 * the text is found on them. Prints a table and ends with 1 when a mark is missed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession } from 'puppeteer-core'
import { fixtureNonArticles } from '../page/fixture-pages'
import { type Lab, openLab } from '../page/lab/open-lab'
import type { bench } from './page/in-page'
import { inventPage } from './page/invent-page'
import { scoreText, type TextScore } from './page/score-text'
import { median, reportMarks } from './reading/report-marks'

const RUNS = 15
/** The marks, in milliseconds of the main thread. */
const EXTRACT_MS = 25
const GATE_MS = 3
const URL = 'https://harbour-post.example/2026/10/11/a-page-as-they-are'
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'extract')
type Stage = keyof typeof bench

const lab = await openLab(join(import.meta.dirname, 'page', 'in-page.ts'))
const session = await lab.page.createCDPSession()
await session.send('Performance.enable', { timeDomain: 'threadTicks' })
const times: Record<string, number[]> = {
  gate: [],
  'no article': [],
  extract: [],
  crowded: [],
  readability: [],
  defuddle: [],
}
const scores: Record<string, TextScore[]> = { extract: [], readability: [], defuddle: [] }
const page = inventPage()
/** Far more elements than pages of its size have: told, not held to the mark. */
const crowded = inventPage(400)
for (let run = 0; run < RUNS; run++) {
  const others = fixtureNonArticles()
  times['no article']!.push((await measure(lab, others[run % others.length]!.html, 'gate', URL)).ms)
  for (const stage of ['gate', 'extract', 'readability', 'defuddle'] as const)
    times[stage]!.push((await measure(lab, page, stage, URL)).ms)
  times.crowded!.push((await measure(lab, crowded, 'extract', URL)).ms)
}
const rows = [
  { what: 'gate on pages that are no article, median', value: median(times['no article']!), unit: 'ms', mark: GATE_MS },
  {
    what: `gate on ${Math.round(page.length / 1000)} KB, median`,
    value: median(times.gate!),
    unit: 'ms',
    mark: GATE_MS,
  },
  { what: 'extraction of the same, median', value: median(times.extract!), unit: 'ms', mark: EXTRACT_MS },
  { what: 'the same, slowest of the runs (one task)', value: Math.max(...times.extract!), unit: 'ms', mark: 50 },
  { what: 'extraction of a page with 400 teasers, median', value: median(times.crowded!), unit: 'ms', mark: null },
  { what: 'Readability alone, with its clone', value: median(times.readability!), unit: 'ms', mark: null },
  { what: 'Defuddle alone, with a clone', value: median(times.defuddle!), unit: 'ms', mark: null },
]
if (process.argv.includes('--real') && existsSync(SHARED)) rows.push(...(await measureRealPages()))
await lab.close()
process.exitCode = reportMarks(rows) ? 0 : 1

async function measureRealPages() {
  const truth = readFileSync(join(SHARED, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean)
  const real: Record<string, number[]> = { gate: [], extract: [], readability: [], defuddle: [] }
  for (const line of truth) {
    const { id, url, paragraphs } = JSON.parse(line) as { id: string; url: string; paragraphs: string[] }
    const html = readFileSync(join(SHARED, 'html', `${id}.html`), 'utf8')
    for (const stage of ['gate', 'extract', 'readability', 'defuddle'] as const) {
      const { ms, texts } = await measure(lab, html, stage, url)
      real[stage]!.push(ms)
      if (stage !== 'gate') scores[stage]!.push(scoreText(paragraphs, texts))
    }
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return Object.entries(real).flatMap(([stage, values]) => {
    const found = scores[stage]
    const [p, r] = [mean((found ?? []).map((one) => one.precision)), mean((found ?? []).map((one) => one.recall))]
    const quality = found
      ? [{ what: `${stage} on real pages, shingle F1 × 100`, value: (200 * p * r) / (p + r), unit: '', mark: null }]
      : []
    return [
      { what: `${stage} on ${values.length} real pages, median`, value: median(values), unit: 'ms', mark: null },
      ...quality,
    ]
  })
}

/** Processor time of one stage on a freshly shown page, less what an empty call costs. */
async function measure(lab: Lab, html: string, stage: Stage, url: string): Promise<{ ms: number; texts: string[] }> {
  await lab.show(html)
  const idle = await timed(session, () => lab.page.evaluate(() => void sidelightBench.nothing()))
  const { ms, result } = await timed(session, () =>
    lab.page.evaluate((stage, url) => sidelightBench[stage](url) as unknown, stage, url),
  )
  return { ms: Math.max(0, ms - idle.ms), texts: Array.isArray(result) ? (result as string[]) : [] }
}

async function timed<Result>(session: CDPSession, run: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const before = await threadSeconds(session)
  const result = await run()
  return { ms: ((await threadSeconds(session)) - before) * 1000, result }
}

async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0
}
