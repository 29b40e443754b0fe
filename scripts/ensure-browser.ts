import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BrowserKind = 'chromium' | 'firefox'

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
const CACHE = join(import.meta.dirname, '..', '.cache', 'browsers')

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...PROGRAM_FILES.flatMap((folder) =>
        folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
      ),
    ],
    debian: 'chromium',
    spoken: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : [])),
    ],
    debian: 'firefox-esr',
    spoken: 'Firefox 142 or later',
  },
} as const

/**
 * The path of a browser, put in place first where it is missing: what is installed is used; else the distribution's
 * package (Debian or Ubuntu, as root); else the download of Playwright (Chromium) or Puppeteer (Firefox).
 * @throws Error with one line that says what to install.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const { variable, places, debian, spoken } = BROWSERS[kind]
  const given = process.env[variable]
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`${variable} names ${given}, which does not exist.`)
  }
  const installed = () => places.find((place) => existsSync(place))
  const found = installed() ?? (await downloaded(kind))
  if (found) return found
  console.error(`No ${spoken} found here; putting one in place.`)
  if (isDebianRoot() && installPackage(debian)) {
    const now = installed()
    if (now) return now
  }
  const fetched = await download(kind)
  if (fetched) return fetched
  throw new Error(`Sidelight needs ${spoken}: install it, or set ${variable} to where it is.`)
}

function isDebianRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function installPackage(name: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation')
}

async function downloaded(kind: BrowserKind): Promise<string | undefined> {
  if (kind === 'chromium') {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return path && existsSync(path) ? path : undefined
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers')
  const all = await getInstalledBrowsers({ cacheDir: CACHE }).catch(() => [])
  return all.find((one) => one.browser === 'firefox')?.executablePath
}

async function download(kind: BrowserKind): Promise<string | undefined> {
  const [program, ...args] =
    kind === 'chromium'
      ? ['playwright', 'install', '--with-deps', 'chromium']
      : ['browsers', 'install', 'firefox@stable', '--path', CACHE]
  spawnSync('npx', ['--no-install', program!, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return downloaded(kind)
}
