import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveArticles } from '../../newsstand/serve-articles'
import { readPage } from './read-page'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a text file is a page of its own outlet, with every line a paragraph, furniture too', async () => {
  writeFileSync(
    join(folder, 'River_Post 2.txt'),
    'Ferry stuck again at a depth < 3 metres\r\n\r\n  It ran aground & stayed.\nLeave a Reply\n',
  )
  const served = await serveArticles(folder)
  try {
    expect(served.articles).toMatchObject([
      {
        id: 'river-post-2',
        slug: 'river-post-2',
        outlet: 'river post 2',
        file: 'River_Post 2.txt',
        url: `http://river-post-2.localhost:${served.port}/story`,
        title: 'Ferry stuck again at a depth < 3 metres',
        publishedAt: null,
        paragraphs: ['It ran aground & stayed.'],
      },
    ])
    const { status, html } = await readPage(served.articles[0]!.url)
    expect(status).toBe(200)
    expect([...html.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1])).toEqual([
      'Ferry stuck again at a depth &lt; 3 metres',
      'It ran aground &amp; stayed.',
      'Leave a Reply',
    ])
    expect(html.match(/<meta property/g)).toHaveLength(2)
    expect(html).toContain('<meta property="og:site_name" content="river post 2">')
    expect((await readPage(`http://localhost:${served.port}/`)).html).toContain(served.articles[0]!.url)
    expect((await readPage(`http://river-post-2.localhost:${served.port}/`)).status).toBe(404)
  } finally {
    await served.close()
  }
})

test('a folder without texts, a missing folder, and two names of one address are refused by name', async () => {
  await expect(serveArticles(folder)).rejects.toThrow(`No .txt files in ${folder}`)
  await expect(serveArticles(join(folder, 'gone'))).rejects.toThrow('gone')
  writeFileSync(join(folder, 'a b.txt'), 'One')
  writeFileSync(join(folder, 'a_b.txt'), 'Two')
  await expect(serveArticles(folder)).rejects.toThrow('a b.txt and a_b.txt')
})
