import { describe, expect, test } from 'vitest'
import type { Article } from '../../engine/article'
import { compareArticles } from '../../engine/compare-articles'
import type { Comparison } from '../../engine/comparison'
import { loadStories } from '../../newsstand/load-stories'

const stories = loadStories(0)

function compareFrom(slug: string, reading: string): Comparison {
  const articles: Article[] = stories
    .find((story) => story.slug === slug)!
    .articles.map((each) => ({ ...each, id: each.host }))
  return compareArticles(
    articles.find(({ id }) => id === reading)!,
    articles.filter(({ id }) => id !== reading),
  )
}
/** The text of every sentence of the points claimed as missing. */
function claimedMissing({ notFoundHere, points, sentences }: Comparison): string[] {
  const claimed = new Set(notFoundHere.filter(({ certainty }) => certainty === 'no').map(({ point }) => point))
  return points
    .filter(({ id }) => claimed.has(id))
    .flatMap((point) => point.sentences)
    .map((ref) => sentences.find((each) => each.article === ref.article && each.index === ref.sentence)!.text)
}

describe('the newsstand’s stories, written without this engine in mind', () => {
  test('the inspectorate’s own budget cut is found only in the Courier, and missing from the Beacon', () => {
    const claimed = claimedMissing(compareFrom('kestrel-bridge', 'daily-beacon'))
    expect(claimed.some((text) => text.includes('lost 30 per cent of its budget'))).toBe(true)
  })

  test('the Beacon is told that it lacks the company’s answer', () => {
    const claimed = claimedMissing(compareFrom('kestrel-bridge', 'daily-beacon'))
    expect(claimed.some((text) => text.includes('both times the answer was no'))).toBe(true)
  })

  test('two counts and two days differ, nothing else about the bridge is said to', () => {
    const { disagreements } = compareFrom('kestrel-bridge', 'meridian-wire')
    const differing = disagreements.filter(
      ({ compatible, kind }) => !compatible && (kind === 'number' || kind === 'date'),
    )
    expect(
      differing.map(({ kind, statements }) => [kind, [...new Set(statements.map(({ text }) => text))].sort()]),
    ).toEqual([
      ['date', ['19 October', '20 October', 'October 19']],
      ['number', ['41', '43']],
    ])
  })

  test('nothing is called missing from an article that stands there word for word', () => {
    for (const { slug, articles } of stories)
      for (const { host, paragraphs } of articles) {
        const here = paragraphs.join('\n')
        for (const text of claimedMissing(compareFrom(slug, host))) expect(here).not.toContain(text)
      }
  })

  test('what the agency’s copy shares with the agency counts as one report', () => {
    const { articles } = compareFrom('kestrel-bridge', 'meridian-wire')
    const numbers = Object.fromEntries(articles.map(({ id, independentReport }) => [id, independentReport]))
    expect(numbers['northern-ledger']).toBe(numbers['meridian-wire'])
    expect(new Set(Object.values(numbers)).size).toBe(4)
  })

  test('German articles are compared with each other, and never with English ones', () => {
    const [german] = stories.filter(({ language }) => language === 'de')
    const [english] = stories.filter(({ language }) => language === 'en')
    const comparison = compareArticles(german!.articles[0]!, [german!.articles[1]!, english!.articles[0]!])
    const [mine, same, foreign] = comparison.articles.map(({ id }) => id) as [string, string, string]
    const [first] = comparison.sentences
    expect(first!.coverage[same]).toBeDefined()
    expect(first!.coverage[foreign]).toBeUndefined()
    expect(comparison.withheld).toContain('other-language')
    expect(
      comparison.points.every(
        ({ presence, sentences }) => presence[mine] !== 'no' || sentences.every((ref) => ref.article !== foreign),
      ),
    ).toBe(true)
  })
})
