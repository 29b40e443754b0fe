import { openExtensionPage } from '../../scripts/drive-extension'
import type { OpenedBrowser } from '../../scripts/open-browser'

/** Puts a database of a far newer version in the corpus's place, as after a step back to an older Sidelight. */
export async function holdNewerVersion(opened: OpenedBrowser): Promise<void> {
  const page = await openExtensionPage(opened, 'library.html#about', 'main')
  await page.evaluate(async () => {
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }]
    await new Promise<void>((done, fail) => {
      const request = indexedDB.open(name, 1_000_000)
      request.onsuccess = () => done(request.result.close())
      request.onerror = () => fail(request.error)
    })
  })
  await page.close()
}
