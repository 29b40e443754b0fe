import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPage } from '../../cli/read-page'
import { extractArticle } from '../../page/extract-article'
import { fixtureArticles } from '../page/fixture-pages'
import type { Disturbance } from '../page/lab/disturb-page'
import '../page/lab/in-page'
import { type Lab, openLab } from '../page/lab/open-lab'

const pages = fixtureArticles()
let lab: Lab
beforeAll(async () => {
  lab = await openLab()
})
afterAll(() => lab?.close())

describe('the page code in Chromium', () => {
  it('never changes the page, and finds every paragraph it read', async () => {
    for (const { name, html, url } of pages) {
      await lab.show(html)
      const seen = await lab.page.evaluate((url) => sidelightLab.readAndWatch(url), url)
      expect({ name, ...seen }).toMatchObject({
        name,
        mutations: 0,
        isSame: true,
        located: seen.paragraphs,
        painted: 2,
      })
      expect(seen.paragraphs).toBeGreaterThan(0)
    }
  })

  it('reads the same as the command line does', async () => {
    for (const { html, url } of pages) {
      await lab.show(html)
      const { article } = await lab.page.evaluate((url) => sidelightLab.extract(url), url)
      expect(article).toEqual(JSON.parse(JSON.stringify(extractArticle(readPage(html), url).article)))
    }
  })

  it.each<Disturbance>(['shuffled', 'wrapped', 'replaced', 'split', 'moved'])(
    'finds passages again after the page was %s',
    async (how) => {
      let passages = 0
      let found = 0
      for (const { html, url } of pages) {
        await lab.show(html)
        const share = await lab.page.evaluate((url, how) => sidelightLab.relocate(url, how), url, how)
        passages += share.passages
        found += share.found
      }
      expect(passages).toBeGreaterThan(250)
      expect(found / passages).toBeGreaterThanOrEqual(0.99)
    },
  )

  it('finds most passages again even where a word of each was changed', async () => {
    let passages = 0
    let found = 0
    for (const { html, url } of pages) {
      await lab.show(html)
      const share = await lab.page.evaluate((url) => sidelightLab.relocate(url, 'edited'), url)
      passages += share.passages
      found += share.found
    }
    expect(found / passages).toBeGreaterThanOrEqual(0.95)
  })

  it('reads a page of 120,000 nodes to its bound, and one that nests without end', async () => {
    const paragraph =
      '<p>The harbour of Lowmere was closed on Sunday after a barge had struck the mole and sunk across it.</p>'
    await lab.show(
      `<body><article><h1>Many</h1>${paragraph.repeat(5)}${'<p>So <b>it</b> goes.</p>'.repeat(30_000)}</article>`,
    )
    const many = await lab.page.evaluate(() => sidelightLab.extract('https://many.example/x').article.paragraphs.length)
    expect(many).toBeLessThanOrEqual(5000)
    await lab.show(`<body>${'<div>'.repeat(20_000)}${paragraph.repeat(5)}</body>`)
    const deep = await lab.page.evaluate(() => sidelightLab.extract('https://deep.example/x').article.paragraphs.length)
    expect(deep).toBeLessThanOrEqual(5)
  })
})

describe('watching the address in Chromium', () => {
  it('tells of late rendering until settled, of history changes, not of fragments, and of nothing once stopped', async () => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>App</title><p>App</p>'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      await lab.visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?first`)
      const told = await lab.page.evaluate(() => sidelightLab.watch())
      expect(told).toEqual({ late: ['content ?first'], moved: ['address ?second'], afterStop: [] })
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })
})
