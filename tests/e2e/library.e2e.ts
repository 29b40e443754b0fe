import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../newsstand/corpus'
import { loadStories } from '../../newsstand/load-stories'
import { importCorpus, openExtensionPage, PIERCE } from '../../scripts/drive-extension'
import { type OpenedBrowser, openBrowser } from '../../scripts/open-browser'
import { catchDownloads } from './catch-downloads'
import { checkWithAxe } from './check-with-axe'
import { holdNewerVersion } from './hold-newer-version'

const PORT = 4810
const folder = mkdtempSync(join(tmpdir(), 'sidelight-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['chromium', 'firefox'] as const)('the library in %s', (kind) => {
  let downloads: ReturnType<typeof catchDownloads>
  let opened: OpenedBrowser
  const open = async () => {
    const caught = catchDownloads()
    const browser = await openBrowser({ kind, isHeadless: true, prefs: caught.prefs })
    await caught.listen(browser)
    return { browser, caught }
  }
  beforeAll(async () => {
    const first = await open()
    opened = first.browser
    downloads = first.caught
    await importCorpus(opened, loadNewsstandCorpus(PORT))
  })
  afterAll(() => opened?.close())

  const show = (hash: string, awaits: string, where = opened) => openExtensionPage(where, `library.html${hash}`, awaits)
  const titles = (page: Page) =>
    page.$$eval('.article-row .article-title', (all) => all.map((each) => each.textContent))
  const search = async (page: Page, words: string) => {
    const [first] = await titles(page)
    await page.type('[data-search]', words)
    await page.waitForFunction(
      (before) => document.querySelector('.article-row .article-title')?.textContent !== before,
      {},
      first,
    )
  }
  const exportAll = async (where: OpenedBrowser, caught: typeof downloads) => {
    const page = await show('#data', '[data-export-all]', where)
    await page.click('[data-export-all]')
    const file = await caught.next()
    await page.close()
    return file
  }
  const importFiles = async (page: Page, ...paths: string[]) => {
    const input = (await page.$(PIERCE.importFile)) as ElementHandle<HTMLInputElement>
    await input.uploadFile(...paths)
    await page.waitForSelector(PIERCE.importDone, { timeout: 60_000 })
    return page.$eval('.import-report', (report) => report.textContent)
  }
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  it('gives the same corpus when an export is imported into an empty profile', async () => {
    const first = await exportAll(opened, downloads)
    const { browser: other, caught } = await open()
    try {
      const page = await show('#data', PIERCE.importFile, other)
      await importFiles(page, first.path)
      await page.close()
      const second = await exportAll(other, caught)
      const lines = (text: string) => {
        const all = text.trim().split('\n').slice(1)
        return all.map((line) => JSON.parse(line)).sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
      }
      expect(lines(first.text).length).toBeGreaterThan(300)
      expect(lines(second.text)).toEqual(lines(first.text))
    } finally {
      await other.close()
    }
  })

  it('names a broken line by its number and a file by its name, and keeps the rest', async () => {
    const article = (name: string) =>
      JSON.stringify({
        id: name,
        url: `https://quarry.example/${name}`,
        outlet: 'Quarry News',
        title: name,
        publishedAt: null,
        paragraphs: ['Stone was cut.'],
      })
    const lines = write('quarry.jsonl', [article('Slate found'), '{"title": "half', article('Slate lost')].join('\n'))
    const table = write(
      'table.csv',
      'headline,publisher,date,text\n"Chalk, again",Quarry News,2031-02-03,"One.\nTwo."\nNo text here,Quarry News,2031-02-04,\n',
    )
    const note = write('picture.png', 'not a picture')
    const text = write(
      'A short note.txt',
      'Basalt columns fall into the sea\n\nThree basalt columns fell into the sea near Orm on Sunday night.\n\nNobody was near them, the coastguard of Orm said on Monday.\n',
    )
    const page = await show('#data', PIERCE.importFile)
    const report = await importFiles(page, lines, table, note, text)
    expect(report).toContain('4 articles added')
    expect(report).toContain('quarry.jsonl, line 2: is not JSON')
    expect(report).toContain('table.csv, line 4: has no text')
    expect(report).toContain('picture.png: is no kind of file that can be read here')
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })

  it('reads a saved page as the article it holds', async () => {
    const body = Array.from(
      { length: 8 },
      (_, at) =>
        `<p>The granite works of Ormvik counted ${at + 2} new saws on Friday, the owners said in a letter to the town council.</p>`,
    ).join('')
    const html = `<!doctype html><html lang="en"><head><title>Granite works buys saws</title><link rel="canonical" href="https://ormvik.example/saws"><meta property="og:type" content="article"><meta property="og:site_name" content="Ormvik Bulletin"></head><body><nav><a href="/">Home</a></nav><article><h1>Granite works buys saws</h1>${body}</article></body></html>`
    const page = await show('#data', PIERCE.importFile)
    expect(await importFiles(page, write('saved.html', html))).toContain('1 article added')
    await page.close()
    const list = await show('#articles', '.article-row')
    await search(list, 'granite saws')
    expect(await titles(list)).toEqual(['Granite works buys saws'])
    await list.close()
  })

  it('finds by words, deletes, and brings back', async () => {
    const page = await show('#articles', '.article-row')
    await search(page, 'ferry')
    const found = await titles(page)
    expect(found.length).toBeGreaterThan(1)
    expect(found.every((title) => /ferry/i.test(title ?? ''))).toBe(true)
    await page.click('.article-delete')
    await page.waitForSelector('[data-deleted]')
    expect(await titles(page)).toEqual(found.slice(1))
    expect(await checkWithAxe(page)).toEqual([])
    await page.click('[data-deleted] button')
    await page.waitForSelector('[data-deleted]', { hidden: true })
    expect(await titles(page)).toEqual(found)
    await page.close()
    const again = await show('#articles', '.article-row')
    await search(again, 'ferry')
    expect(await titles(again)).toEqual(found)
    await again.close()
  })

  it('keeps a star, and opens the stored text', async () => {
    const page = await show('#articles', '.article-row')
    const [first] = await titles(page)
    await page.click('.article-row .star')
    await page.waitForSelector('.article-row .star[aria-pressed="true"]')
    await page.click('.filters input[type="checkbox"]')
    await page.waitForFunction(() => document.querySelectorAll('.article-row').length === 1)
    expect(await titles(page)).toEqual([first])
    await page.click('.article-row .article-title')
    await page.waitForSelector('.article-text p')
    expect(await page.$eval('.article-page h1', (head) => head.textContent)).toBe(first)
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })

  it('groups stories, opens one as a page, marks its passages and exports it', async () => {
    const page = await show('#stories', '.story-card')
    await page.waitForSelector('.load-more', { hidden: true, timeout: 60_000 })
    const cards = await page.$$eval('.story-card', (all) =>
      all.map((card) => [...card.querySelectorAll('.tag')].map((tag) => tag.textContent)),
    )
    const stories = loadStories(PORT)
    for (const { articles } of stories) {
      const outlets = articles.map(({ outlet }) => outlet).sort()
      expect(cards.map((card) => card.sort().join())).toContain(outlets.join())
    }
    expect(await checkWithAxe(page)).toEqual([])
    await page.click('.story-card .article-title')
    await page.waitForSelector('[data-story] .section')
    await page.click('.story-sections button.passage')
    await page.waitForSelector('.article-text mark')
    expect(await checkWithAxe(page)).toEqual([])
    await page.click('[data-export="json"]')
    const { name, text } = await downloads.next()
    expect(name).toMatch(/^sidelight-.*\.json$/)
    expect(JSON.parse(text).others.length).toBeGreaterThan(0)
    await page.close()
  })

  it('shows outlets under another name, and leaves them out', async () => {
    const page = await show('#outlets', '[data-outlet="Tideway Dispatch"]')
    await page.click('[data-outlet="Tideway Dispatch"] .outlet-tools button')
    const field = '[data-outlet="Tideway Dispatch"] input'
    await page.click(field, { count: 3 })
    await page.type(field, 'Harbour Post')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-outlet="Tideway Dispatch"]', { hidden: true })
    const merged = await page.$eval('[data-outlet="Harbour Post"]', (row) => row.textContent)
    expect(merged).toContain('Also called Tideway Dispatch')
    await page.click('[data-outlet="Harbour Post"] [aria-pressed]')
    await page.waitForSelector('[data-outlet="Harbour Post"] [aria-pressed="true"]')
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })

  it.each(['#data', '#settings', '#about'])('has no flaw that axe knows on %s', async (hash) => {
    const page = await show(hash, 'main h1')
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
  })

  it('deletes everything only after the word was typed', async () => {
    const page = await show('#data', '[data-totals]')
    expect(await page.$eval('[data-delete-all]', (button) => (button as HTMLButtonElement).disabled)).toBe(true)
    await page.type('[data-delete-word]', 'delete')
    await page.click('[data-delete-all]')
    await page.waitForFunction(() => /Everything was deleted/.test(document.body.textContent ?? ''))
    await page.close()
    const after = await show('#articles', '.empty')
    expect(await titles(after)).toEqual([])
    expect(await checkWithAxe(after)).toEqual([])
    await after.close()
  })

  it('says so when the stored articles are of a newer version', async () => {
    await holdNewerVersion(opened)
    const page = await show('#articles', '[data-unreadable="newer-version"]')
    expect(await page.$eval('main', (main) => main.textContent)).toContain('Nothing stored was changed')
    expect(await page.$(PIERCE.importFile)).toBeNull()
    expect(await checkWithAxe(page)).toEqual([])
    await page.close()
    const popup = await openExtensionPage(opened, 'popup.html', '[data-unreadable="newer-version"]')
    expect(await checkWithAxe(popup)).toEqual([])
    await popup.close()
  })
})
