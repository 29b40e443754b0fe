/**
 * One reading beside others of its story, in a worker of real Chromium: npx tsx tests/benchmarks/compare.bench.ts
 * Prints a table and ends with 1 when a mark is missed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompareTimes } from './compare/compare-worker'
import { inventStory } from './compare/invent-story'
import { ask, openProfile } from './corpus/open-profile'
import { serveWorkers } from './corpus/serve-worker'
import { median, reportMarks } from './reading/report-marks'

/** Issue 4: twelve articles of forty sentences. */
const READING_MS = 60
/** Twice the articles may take twice the time and a little. */
const GROWTH = 2.3
const RUNS = 15

const script = fileURLToPath(new URL('./compare/compare-worker.ts', import.meta.url))
const served = await serveWorkers({ '/compare.js': script })
const folder = mkdtempSync(join(tmpdir(), 'compare-bench-'))
const { browser, page } = await openProfile(folder, served.origin)
let isMet = false
try {
  const measured = new Map<number, CompareTimes>()
  for (const count of [12, 24, 48]) {
    const command = { articles: inventStory(count), runs: RUNS }
    measured.set(count, (await ask<CompareTimes>(page, { script: '/compare.js', command, fresh: true })).answer)
  }
  const comparison = (count: number) => median(measured.get(count)!.comparison)
  isMet = reportMarks([
    { what: '12 articles of 40 sentences, median', value: comparison(12), unit: 'ms', mark: READING_MS },
    {
      what: 'the same, idf-weighted Dice of all sentence pairs',
      value: median(measured.get(12)!.dice),
      unit: 'ms',
      mark: null,
    },
    { what: '24 articles, median', value: comparison(24), unit: 'ms', mark: null },
    { what: '48 articles, median', value: comparison(48), unit: 'ms', mark: null },
    { what: '48 articles in times of 24', value: comparison(48) / comparison(24), unit: '×', mark: GROWTH },
  ])
} finally {
  await browser.close()
  served.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = isMet ? 0 : 1
