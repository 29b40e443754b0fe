/**
 * Kills Chromium, and now and then only its worker, at random moments while the corpus is written, then checks what is on disk:
 *   npx tsx tests/corpus/crash/crash-corpus.ts [--rounds 24] [--seed 1]
 * Ends with 1 when an acknowledged article is lost, one is half there, or index and text disagree. Where Chromium itself threw the
 * whole database away (it leaves a note, corruption_info.json) the round says so.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'puppeteer-core'
import { startRandom } from '../../benchmarks/corpus/invent-news'
import { ask, openProfile } from '../../benchmarks/corpus/open-profile'
import { serveWorkers } from '../../benchmarks/corpus/serve-worker'
import type { Checked, CrashCommand } from './crash-worker'

const SCRIPT = '/crash.js'
/** What Chromium leaves where it could not open a database and deleted it. */
const DISCARD_NOTE = 'corruption_info.json'
/** Articles of one round, more than it lives to write. */
const ROUND = 3000
/** A round is killed somewhere within, milliseconds from the first write. */
const LONGEST_LIFE = 1500
/** Every so many rounds articles are let go of instead, which is killed too. */
const RETENTION_EVERY = 6

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '24' }, seed: { type: 'string', default: '1' } },
})
const random = startRandom(Number(values.seed))

/** Lets a worker write, and tells what it acknowledged up to the moment it was killed. */
async function writeUntilKilled(browser: Browser, page: Page, command: CrashCommand, life: number): Promise<number> {
  let acknowledged = 0
  await page.exposeFunction('tellAcknowledged', (upTo: number) => {
    acknowledged = Math.max(acknowledged, upTo)
  })
  await page.evaluate(
    (script, command) => {
      const held = globalThis as unknown as { worker: Worker; tellAcknowledged(upTo: number): void }
      held.worker = new Worker(script, { type: 'module' })
      held.worker.onmessage = ({ data }) => data.acknowledged && held.tellAcknowledged(data.acknowledged)
      held.worker.postMessage(command)
    },
    SCRIPT,
    command as object,
  )
  await new Promise((resolve) => setTimeout(resolve, life))
  if (random() < 0.25) await page.evaluate(() => (globalThis as unknown as { worker: Worker }).worker.terminate())
  const process = browser.process()!
  const gone = new Promise((resolve) => process.once('exit', resolve))
  process.kill('SIGKILL')
  await gone
  return acknowledged
}

async function run(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'corpus-crash-'))
  const served = await serveWorkers({ [SCRIPT]: join(import.meta.dirname, 'crash-worker.ts') })
  const acknowledged = new Set<number>()
  const faults: string[] = []
  let repaired = 0
  try {
    for (let round = 0; round < Number(values.rounds); round++) {
      const from = round * ROUND
      const isRetention = round % RETENTION_EVERY === RETENTION_EVERY - 1
      const doing = isRetention ? 'retain' : random() < 0.5 ? 'import' : 'remember'
      const command: CrashCommand = doing === 'retain' ? { do: doing, megabytes: 1 } : { do: doing, from, count: ROUND }
      const writing = await openProfile(profile, served.origin)
      const upTo = await writeUntilKilled(writing.browser, writing.page, command, random() * LONGEST_LIFE)
      for (let number = from; number < upTo; number++) acknowledged.add(number)
      if (isRetention) acknowledged.clear()

      const isDiscarded = readdirSync(profile, { recursive: true }).some((file) => String(file).endsWith(DISCARD_NOTE))
      const checking = await openProfile(profile, served.origin)
      const numbers = [...acknowledged]
      const { answer } = await ask<Checked>(checking.page, {
        script: SCRIPT,
        command: { do: 'check', numbers },
        fresh: true,
      })
      await checking.browser.close()
      repaired += answer.repaired
      const fault = answer.lost.length || answer.halves || answer.repaired || isDiscarded
      const line = `round ${round}: killed while ${doing}, ${upTo ? upTo - from : 0} acknowledged, ${answer.articles} kept, ${answer.lost.length} lost, ${answer.halves} half, ${answer.repaired} out of step`
      console.log(isDiscarded ? `${line}; Chromium had thrown the database away` : line)
      if (fault) faults.push(line)
      if (isDiscarded) acknowledged.clear()
    }
  } finally {
    served.close()
    rmSync(profile, { recursive: true, force: true })
  }
  console.log(`${values.rounds} kills, ${faults.length} with faults, ${repaired} repairs`)
  process.exitCode = faults.length ? 1 : 0
}

void run()
