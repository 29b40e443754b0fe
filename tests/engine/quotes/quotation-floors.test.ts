import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../engine/analyze-article'
import type { Article } from '../../../engine/article'
import { compareArticles } from '../../../engine/compare-articles'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const labelled = `${shared}data/quotes.jsonl.gz`
const gold = `${shared}gold/`
if (!existsSync(shared)) console.warn(`quotation floors skipped: no labelled articles in ${shared}`)

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []

/** The labels' own measure of whether two texts are the same quotation. */
function sameWords(a: string, b: string): boolean {
  const [x, y] = [new Set(words(a)), new Set(words(b))]
  const both = [...x].filter((word) => y.has(word)).length
  return both / Math.max(1, Math.min(x.size, y.size)) >= 0.7 && both / Math.max(1, Math.max(x.size, y.size)) >= 0.4
}

function isNamed(speaker: string | null | undefined, names: string[]): boolean {
  const last = words(speaker ?? '').at(-1)
  return last !== undefined && names.some((name) => words(name).includes(last))
}

describe.skipIf(!existsSync(labelled))('on 84 labelled articles', () => {
  const rows = existsSync(labelled)
    ? gunzipSync(readFileSync(labelled))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Article & { quotes: { text: string; speakers: string[] }[] })
    : []
  const pairs = rows.flatMap((row) => {
    const { quotes } = analyzeArticle(row)
    return row.quotes.map((want) => ({ want, have: quotes.find(({ text }) => sameWords(text, want.text)) }))
  })

  it('99 of 100 quotations are found', () => {
    expect(pairs.filter(({ have }) => have).length / pairs.length).toBeGreaterThanOrEqual(0.99)
  })

  it('96 of 100 speakers are named', () => {
    const asked = pairs.filter(({ want, have }) => have && want.speakers.length)
    const right = asked.filter(({ want, have }) => isNamed(have!.speaker, want.speakers))
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.96)
  })
})

interface GoldQuote {
  relation: string
  utterances: { article: string; text: string; speaker: string | null }[]
}

describe.skipIf(!existsSync(gold))('on the labelled stories', () => {
  const stories = existsSync(gold)
    ? readdirSync(gold)
        .filter((file) => file.endsWith('.story.json'))
        .map((file) => readStory(file.replace('.story.json', '')))
    : []

  it('nine in ten links between utterances of one statement are right and found', () => {
    let [hit, lost, extra] = [0, 0, 0]
    for (const { want, have } of stories) {
      const [asked, got] = [want.flatMap(linksOf), have.flatMap(linksOf)]
      for (const link of asked) got.some((other) => isSameLink(link, other)) ? hit++ : lost++
      extra += got.filter(
        (link) => words(link[0].text).length >= 3 && !asked.some((other) => isSameLink(other, link)),
      ).length
    }
    expect((2 * hit) / (2 * hit + lost + extra)).toBeGreaterThanOrEqual(0.91)
  })

  it('nine in ten relations are right', () => {
    const judged = stories.flatMap(({ want, have }) =>
      want.flatMap((group) => {
        const links = linksOf(group)
        const found = have.find((other) =>
          linksOf(other).some((link) => links.some((asked) => isSameLink(asked, link))),
        )
        return found ? [found.relation === group.relation] : []
      }),
    )
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.9)
  })

  it('92 of 100 speakers are named', () => {
    const judged = stories.flatMap(({ want, have }) =>
      want
        .flatMap(({ utterances }) => utterances)
        .filter(({ text, speaker }) => speaker && words(text).length >= 4)
        .map(({ article, text, speaker }) => {
          const found = have
            .flatMap(({ utterances }) => utterances)
            .find((utterance) => utterance.article === article && sameWords(utterance.text, text))
          return isNamed(found?.speaker, [speaker!])
        }),
    )
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.92)
  })
})

type Said = GoldQuote['utterances'][number]

function linksOf({ utterances }: GoldQuote): [Said, Said][] {
  return utterances.flatMap((a) => utterances.filter((b) => a.article < b.article).map((b): [Said, Said] => [a, b]))
}

function isSameLink([a, b]: [Said, Said], [x, y]: [Said, Said]): boolean {
  return a.article === x.article && b.article === y.article && sameWords(a.text, x.text) && sameWords(b.text, y.text)
}

interface Unit {
  i: number
  t: string
  p: number
}

function readStory(name: string): { want: GoldQuote[]; have: GoldQuote[] } {
  const story = JSON.parse(readFileSync(`${gold}${name}.story.json`, 'utf8'))
  const labels = JSON.parse(readFileSync(`${gold}${name}.gold.json`, 'utf8'))
  const articles: Article[] = story.articles.map(
    (source: { id: string; title?: string; sentences?: Unit[]; lines?: Unit[] }) => {
      const skipped = new Set<number>([...(labels.boilerplate?.[source.id] ?? []), labels.title?.[source.id] ?? -1])
      const paragraphs = new Map<number, string[]>()
      for (const { i, t, p } of source.sentences ?? source.lines ?? [])
        if (!skipped.has(i) && t.trim()) paragraphs.set(p, [...(paragraphs.get(p) ?? []), t])
      const texts = [...paragraphs.values()].map((units) => units.join(' '))
      return {
        id: source.id,
        url: '',
        outlet: source.id,
        title: source.title ?? '',
        publishedAt: null,
        paragraphs: texts,
      }
    },
  )
  return { want: labels.quotes, have: compareArticles(articles[0]!, articles.slice(1)).quotes }
}
