import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { ensureBrowser } from '../../../scripts/ensure-browser'

/** A real Chromium page into which markup is put and in which the page code runs; no script of the markup does, nothing is loaded. */
export interface Lab {
  page: Page
  /** Shows markup and puts the page code beside it; `sidelightLab` is then there to be called by `page.evaluate`. */
  show(html: string): Promise<void>
  /** Opens an address of this machine and puts the page code beside it. */
  visit(url: string): Promise<void>
  close(): Promise<void>
}

/** @param entry the code put into each page; the page code with its tests when left out */
export async function openLab(entry = join(import.meta.dirname, 'in-page.ts')): Promise<Lab> {
  const code = await bundle(entry)
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
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
    visit: async (url) => {
      await page.goto(url)
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

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: true, target: 'es2023', lib: { entry, formats: ['iife'], name: 'unused' } },
  })
  return (built as Rolldown.RolldownOutput[])[0]!.output[0].code
}
