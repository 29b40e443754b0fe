import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Runs every benchmark, one after another, in real Chromium. Ends with 1 when a budget is exceeded. */
const root = join(import.meta.dirname, '..')
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

let isWithin = run('wxt', 'build')
for (const file of readdirSync(join(root, 'tests', 'benchmarks')).filter((name) => name.endsWith('.bench.ts'))) {
  console.log(`\n== ${file}`)
  isWithin = run('tsx', join('tests', 'benchmarks', file)) && isWithin
}
process.exitCode = isWithin ? 0 : 1
