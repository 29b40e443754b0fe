import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensure-browser'

/** Every check of the project, one after another; all run even when one fails. Ends with "N passed, N failed". */
const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const count = { passed: 0, failed: 0, skipped: 0 }

function run(name: string, command: string, ...args: string[]): boolean {
  const started = Date.now()
  console.log(`\n== ${name}`)
  const env = { ...process.env, FORCE_COLOR: process.env.FORCE_COLOR ?? '0' }
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`)
  return status === 0
}

function check(name: string, command: string, ...args: string[]): boolean {
  const hasPassed = run(name, command, ...args)
  count[hasPassed ? 'passed' : 'failed'] += 1
  return hasPassed
}

/** A vitest run counts test by test; one that ends badly without a failed test counts as one failure. */
function checkVitest(name: string, config: string): void {
  const report = join(results, `${name.replaceAll(' ', '-')}.json`)
  const hasPassed = run(
    name,
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  )
  const told = readReport(report)
  count.passed += told.numPassedTests
  count.failed += told.numFailedTests
  count.skipped += told.numPendingTests
  if (!hasPassed && told.numFailedTests === 0) count.failed += 1
}

function readReport(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests',
      number
    >
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  }
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${await ensureBrowser(kind)}`)

check('format and lint', 'biome', 'check', '.')
check('wxt prepare', 'wxt', 'prepare')
check('types', 'tsc', '--noEmit')
check('types of the pure engine', 'tsc', '--noEmit', '-p', 'engine')
checkVitest('unit tests', 'vitest.config.ts')
const isBuilt = [
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
]
if (isBuilt.every(Boolean)) {
  check('web-ext lint', 'tsx', 'scripts/lint-extension.ts')
  checkVitest('browser tests', 'vitest.browsers.config.ts')
}

const skipped = count.skipped ? `, ${count.skipped} skipped` : ''
console.log(`\n${count.passed} passed, ${count.failed} failed${skipped}`)
process.exitCode = count.failed ? 1 : 0
