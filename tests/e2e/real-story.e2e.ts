import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../engine/article'
import { serveArticles } from '../../newsstand/serve-articles'
import { importCorpus, openSidebar, sayYesToRemembering, sidebarText } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared')
const BESIDE = 2000
const isThere = existsSync(SHARED)
if (!isThere) console.warn('the real story is skipped: ../shared is absent')

/** Lines of the pages that are no part of the articles. */
const FURNITURE =
  /Leave a Reply|Follow us on social|Please enter your comment|JUST IN:|Previous article|body found in crevasse/i

describe.skipIf(!isThere).each(['chromium', 'firefox'] as const)('five real accounts of one story in %s', (kind) => {
  let stand: Awaited<ReturnType<typeof serveArticles>>
  let opened: OpenedBrowser

  beforeAll(async () => {
    stand = await serveArticles(join(SHARED, 'seeds'))
    opened = await openBrowser({ kind, isHeadless: true })
    await sayYesToRemembering(opened)
    await importCorpus(opened, stand.articles)
  })
  afterAll(async () => {
    await opened?.close()
    await stand?.close()
  })

  const expectFourOthers = async () => {
    for (const reading of stand.articles) {
      const page = (await openSidebar(opened, reading.url))!
      expect(page, reading.outlet).not.toBeNull()
      const text = await sidebarText(page)
      expect(text).toContain('4 other articles tell this story')
      for (const { outlet } of stand.articles) expect(text).toContain(outlet)
      expect(text.match(FURNITURE)?.[0] ?? null, text).toBeNull()
      await page.close()
    }
  }

  it('shows on each the four others, without the furniture of the pages', expectFourOthers)

  it(`shows the same with ${BESIDE} other articles stored beside them`, async () => {
    const lines = gunzipSync(readFileSync(join(SHARED, 'data', 'match', 'corpus.jsonl.gz')))
      .toString('utf8')
      .split('\n')
    const others = lines.slice(0, BESIDE).map((line) => JSON.parse(line) as Article)
    await importCorpus(opened, others)
    await expectFourOthers()
  })
})
