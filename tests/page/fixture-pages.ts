import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../../cli/read-page'
import type { Article } from '../../engine/article'

const ROOT = join(import.meta.dirname, '..', 'fixtures', 'pages')

/** A page written for the tests, and what a person says a correct extraction gives. */
export interface FixturePage {
  name: string
  html: string
  /** The address it states, else one that tells nothing. */
  url: string
  expected: Article & { optional?: string[] }
}

export function fixtureArticles(): FixturePage[] {
  return ['articles', 'languages'].flatMap((folder) =>
    pageNames(folder).map((name) => ({
      ...readFixture(folder, name),
      expected: JSON.parse(readFileSync(join(ROOT, folder, name.replace('.html', '.expected.json')), 'utf8')),
    })),
  )
}

export function fixtureNonArticles(): Omit<FixturePage, 'expected'>[] {
  return pageNames('not-articles').map((name) => readFixture('not-articles', name))
}

function pageNames(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.html'))
}

function readFixture(folder: string, name: string) {
  const html = readFileSync(join(ROOT, folder, name), 'utf8')
  const document = readPage(html)
  const stated =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return { name, html, url: stated ?? `https://site.example/${name.replace('.html', '')}` }
}
