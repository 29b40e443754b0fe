import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/ensure-browser'

/** Chromium on a profile folder, with one page of the origin open. */
export async function openProfile(folder: string, origin: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    userDataDir: folder,
    protocolTimeout: 3_600_000,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const page = await browser.newPage()
  await page.goto(origin)
  return { browser, page }
}

export interface Asked<Answer> {
  answer: Answer
  /** From before the worker was made, or from the question where it ran already, to the answer. */
  ms: number
}

/** Puts a command to a worker of the page, starting it where `fresh` or where none runs. */
export async function ask<Answer>(
  page: Page,
  { script, command, fresh }: { script: string; command: unknown; fresh: boolean },
): Promise<Asked<Answer>> {
  const result = await page.evaluate(
    async (script, command, fresh) => {
      const held = globalThis as unknown as { worker?: Worker }
      if (fresh) held.worker?.terminate()
      const began = performance.now()
      if (fresh || !held.worker) held.worker = new Worker(script, { type: 'module' })
      const worker = held.worker
      return new Promise<{ answer?: unknown; error?: string; ms: number }>((resolve) => {
        worker.onmessage = ({ data }) => resolve({ ...data, ms: performance.now() - began })
        worker.onerror = ({ message }) => resolve({ error: message, ms: 0 })
        worker.postMessage(command)
      })
    },
    script,
    command as object,
    fresh,
  )
  if (result.error !== undefined) throw new Error(`${script}: ${result.error}`)
  return result as Asked<Answer>
}

/** Bytes the page's worker holds after its garbage is collected, buffers included. */
export async function measureHeap(page: Page): Promise<number> {
  const client = page.workers()[0]!.client
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const usage = (await client.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}
