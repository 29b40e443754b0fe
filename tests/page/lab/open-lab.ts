import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { ensureBrowser } from '../../../scripts/ensure-browser'

/** A real Chromium page into which markup is put and in which the page code runs; no script of the markup does, nothing is loaded. */
export interface Lab {
  page: Page
  /** Shows markup and puts the page code beside it; `sidelightLab` is then there to be called by `page.evaluate`. */
  show(html: string): Promise<void>
  close(): Promise<void>
}

export async function openLab(): Promise<Lab> {
  const code = await bundle()
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  })
  const page = await browser.newPage()
  return {
    page,
    show: async (html) => {
      await page.goto('about:blank')
      await page.setContent(withoutScripts(html), { waitUntil: 'domcontentloaded' })
      await page.evaluate(code)
    },
    close: () => browser.close(),
  }
}

/** A policy in the markup keeps its scripts from running; what the tests put beside it runs all the same. */
function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + policy) : policy + html
}

async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, 'in-page.ts')
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'unused' } },
  })
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code
}
