import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenedBrowser } from '../../scripts/open-browser'

/** A folder for a browser's downloads. Firefox is told by `prefs` when it is opened, Chromium by `listen` afterwards. */
export function catchDownloads() {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-downloads-'))
  const seen = new Set<string>()
  return {
    folder,
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.alwaysOpenPanel': false,
    },
    listen: async ({ browser, kind }: OpenedBrowser) => {
      if (kind !== 'chromium') return
      const session = await browser.target().createCDPSession()
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
    },
    /** The next whole file that was not handed out yet: its name and text. */
    next: async (waitMs = 20_000): Promise<{ path: string; name: string; text: string }> => {
      for (const end = Date.now() + waitMs; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
        const names = existsSync(folder) ? readdirSync(folder) : []
        const isRunning = names.some((each) => /\.(crdownload|part|tmp)$/.test(each))
        const name = names.find((each) => !seen.has(each))
        if (!name || isRunning) continue
        const path = join(folder, name)
        const text = readFileSync(path, 'utf8')
        if (text === '') continue
        seen.add(name)
        return { path, name, text }
      }
      throw new Error('no file was downloaded')
    },
  }
}
