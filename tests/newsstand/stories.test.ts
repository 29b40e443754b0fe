import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadStories } from '../../newsstand/load-stories'
import { outlets } from '../../newsstand/outlets'

interface Planted {
  id: string
  kind: string
  compatible?: boolean
  passages: { outlet: string; paragraph: number; text: string; speaker?: string }[]
  absentFrom?: string[]
  absentWords?: string[]
}

const folder = new URL('../../newsstand/stories/', import.meta.url)
const readPlanted = (slug: string): { outlets: string[]; planted: Planted[] } =>
  JSON.parse(readFileSync(new URL(`${slug}/planted.json`, folder), 'utf8'))

const kinds = [
  'date',
  'loaded-words',
  'naming',
  'number',
  'only-one',
  'pronoun-speaker',
  'quote-reworded',
  'quote-speaker-differs',
  'quote-trimmed',
  'rebuttal-lacking',
  'reuse',
  'wire-edit',
]

test('there are three stories of four or five outlets, one of them German', () => {
  const stories = loadStories(80)
  expect(stories.map((story) => story.articles.length).sort()).toEqual([4, 5, 5])
  expect(stories.map((story) => story.language).sort()).toEqual(['de', 'en', 'en'])
})

describe.each(loadStories(80))('the story $slug', ({ slug, articles, language }) => {
  const { planted, outlets: listed } = readPlanted(slug)
  const paragraphsOf = (outlet: string) => articles.find((article) => article.host === outlet)!.paragraphs

  test('lists every file of its folder', () => {
    const files = readdirSync(new URL(`${slug}/`, folder)).filter((file) => file !== 'planted.json')
    expect(files.sort()).toEqual(listed.map((outlet) => `${outlet}.json`).sort())
  })

  test.each(articles)('has a sound account by $outlet', (article) => {
    expect(outlets[article.host]).toBeDefined()
    expect(article.id).toBe(`${slug}-${article.host}`)
    expect(article.path).toMatch(/^\/[\w./-]+$/)
    expect(article.language).toBe(language)
    expect(article.publishedAt).toMatch(/^2026-(09|10)-\d\dT\d\d:\d\d:00(Z|\+02:00)$/)
    expect(Date.parse(article.publishedAt!)).not.toBeNaN()
    expect(Date.parse(article.modifiedAt ?? article.publishedAt!)).toBeGreaterThanOrEqual(
      Date.parse(article.publishedAt!),
    )
    expect(article.title.trim()).not.toBe('')
    expect(article.authors.length).toBeGreaterThan(0)
    expect(article.paragraphs.length).toBeGreaterThanOrEqual(article.partial ? 3 : 6)
    for (const paragraph of article.paragraphs) {
      expect(paragraph).toBe(paragraph.trim())
      expect(paragraph.length).toBeGreaterThan(40)
    }
    for (const caption of article.captions) {
      expect(article.paragraphs[caption.afterParagraph]).toBeDefined()
      expect(article.paragraphs.join('\n')).not.toContain(caption.text)
    }
  })

  test('plants every kind of difference', () => {
    expect([...new Set(planted.map((item) => item.kind))].filter((kind) => kind !== 'quote-identical').sort()).toEqual(
      kinds,
    )
    const weights = planted.flatMap((item) => (item.kind === 'wire-edit' ? [(item as { weight?: string }).weight] : []))
    expect(new Set(weights)).toEqual(new Set(['meaning', 'style', 'cut']))
    const numbers = planted.filter((item) => item.kind === 'number').map((item) => item.compatible)
    expect(numbers.sort()).toEqual([false, true])
  })

  test.each(planted)(
    'holds word for word what is planted as $id',
    ({ passages, absentFrom = [], absentWords = [] }) => {
      expect(passages.length).toBeGreaterThan(0)
      for (const { outlet, paragraph, text, speaker } of passages) {
        expect(paragraphsOf(outlet)[paragraph]).toContain(text)
        if (speaker) expect(paragraphsOf(outlet).join('\n')).toContain(speaker)
      }
      for (const outlet of absentFrom) {
        for (const word of absentWords) expect(paragraphsOf(outlet).join('\n')).not.toContain(word)
      }
    },
  )

  test('names in every planted lack all outlets that do not have it', () => {
    for (const { kind, passages, absentFrom = [] } of planted) {
      if (kind !== 'only-one' && kind !== 'rebuttal-lacking') continue
      const named = [...passages.map((passage) => passage.outlet), ...absentFrom]
      expect([...new Set(named)].sort()).toEqual([...listed].sort())
    }
  })
})
