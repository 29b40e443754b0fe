import { existsSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type BrowserKind, ensureBrowser } from './ensure-browser'

const GECKO_ID = 'sidelight@sidelight.example'
/** Known beforehand, so that moz-extension addresses can be opened. */
const GECKO_UUID = 'c1e0a6de-5d11-4c25-9d0a-51de11947a00'

const QUIET_CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
]
const QUIET_FIREFOX = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

export interface OpenOptions {
  kind: BrowserKind
  isHeadless: boolean
  /** A folder that keeps the profile between two runs; a new throw-away profile without it. */
  profile?: string
  /** CSS pixels of the window; default 1360 × 900. */
  size?: { width: number; height: number }
  prefs?: Record<string, unknown>
  args?: string[]
}

/** How long a new extension may take to open its welcome page; it does not where the reader has answered before. */
const WELCOME_MS = 3000

/** A tab that comes up later would take the foreground from the page that is driven. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: WELCOME_MS })
    .catch(() => null)
  const page = await welcome?.page()
  await page?.close()
}

export interface OpenedBrowser {
  browser: Browser
  kind: BrowserKind
  /** The address of a page of the extension, such as `library.html`. */
  extensionUrl(page: string): string
  close(): Promise<void>
}

export function builtExtension(kind: BrowserKind): string {
  return join(import.meta.dirname, '..', '.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
}

/**
 * Opens a real browser with the built extension in it.
 * @throws Error when the extension was not built or no browser can be had.
 */
export async function openBrowser({
  kind,
  isHeadless,
  profile,
  size,
  prefs,
  args = [],
}: OpenOptions): Promise<OpenedBrowser> {
  const folder = builtExtension(kind)
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} holds no extension: run "npm run build" first.`)
  const { width, height } = size ?? { width: 1360, height: 900 }
  const executablePath = await ensureBrowser(kind)
  const shared = {
    executablePath,
    headless: isHeadless,
    userDataDir: profile,
    defaultViewport: isHeadless ? { width, height } : null,
  }
  const browser =
    kind === 'chromium'
      ? await puppeteer.launch({
          ...shared,
          pipe: true,
          enableExtensions: true,
          args: [
            ...QUIET_CHROMIUM,
            `--window-size=${width},${height}`,
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...args,
          ],
        })
      : await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`, ...args],
          extraPrefsFirefox: {
            ...QUIET_FIREFOX,
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
            'extensions.webextOptionalPermissionPrompts': false,
            ...prefs,
          },
        })
  const id = await browser.installExtension(folder)
  await closeWelcome(browser)
  const origin = kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${GECKO_UUID}`
  return { browser, kind, extensionUrl: (page) => `${origin}/${page}`, close: () => browser.close() }
}
