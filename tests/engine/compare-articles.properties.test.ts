import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../engine/article'
import { compareArticles } from '../../engine/compare-articles'
import type { Comparison } from '../../engine/comparison'

const WORDS =
  `harbour council ferry crane minister inspector engine storm Velmoor Rensing Ostrand 41 "we will rebuild" collapse denied
  quickly bridge the and of it was they on Tuesday said money, report court; vessel fishermen 2029 school.`.split(/\s+/)
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => `The ${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '))
const text = fc.array(paragraph, { minLength: 0, maxLength: 6 })

const article = (id: string, paragraphs: string[]): Article => ({
  id,
  url: `https://${id}.example/`,
  outlet: id,
  title: '',
  publishedAt: null,
  language: 'en',
  paragraphs,
})
const coverageOf = ({ sentences }: Comparison, from: string, to: string) =>
  sentences.filter((each) => each.article === from).map(({ coverage }) => coverage[to])

describe('compareArticles, whatever the articles', () => {
  test('names every sentence by the place where it stands verbatim', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const articles = new Map([
          ['a', a],
          ['b', b],
        ])
        for (const { article: id, paragraph: at, start, end, text: said } of compareArticles(article('a', a), [
          article('b', b),
        ]).sentences)
          expect(articles.get(id)![at]!.slice(start, end)).toBe(said)
      }),
    )
  })

  test('finds every sentence of an article in its copy, and nothing missing', () => {
    fc.assert(
      fc.property(text, (a) => {
        const comparison = compareArticles(article('a', a), [article('copy', a)])
        for (const { coverage } of comparison.sentences)
          for (const { covered } of Object.values(coverage)) expect(covered).toBe(true)
        expect([comparison.notFoundHere, comparison.onlyHere]).toEqual([[], []])
        expect(comparison.disagreements.filter(({ compatible }) => !compatible)).toEqual([])
      }),
    )
  })

  test('judges two articles the same whether or not a third stands by, and in whatever order', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const alone = compareArticles(article('a', a), [article('b', b)])
        const beside = compareArticles(article('a', a), [article('c', c), article('b', b)])
        expect(coverageOf(beside, 'a', 'b')).toEqual(coverageOf(alone, 'a', 'b'))
        expect(coverageOf(beside, 'b', 'a')).toEqual(coverageOf(alone, 'b', 'a'))
      }),
    )
  })

  test('puts every sentence in one point, which is then present in its article', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { points, sentences } = compareArticles(article('a', a), [article('b', b)])
        const held = points.flatMap((point) => {
          for (const ref of point.sentences) expect(point.presence[ref.article]).toBe('yes')
          expect(point.weight).toBeGreaterThanOrEqual(0)
          expect(point.weight).toBeLessThanOrEqual(1)
          return point.sentences.map((ref) => `${ref.article}.${ref.sentence}`)
        })
        expect(held.sort()).toEqual(sentences.map((each) => `${each.article}.${each.index}`).sort())
      }),
    )
  })

  test('calls the same points missing from one article and only in the other', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        fc.pre(a.length > 4 && b.length > 4)
        const claimed = (comparison: Comparison, list: 'notFoundHere' | 'onlyHere') =>
          comparison[list]
            .filter(({ certainty }) => certainty === 'no')
            .map(({ point }) => comparison.points.find(({ id }) => id === point)!.headline.text)
        const here = compareArticles(article('a', a), [article('b', b)])
        const there = compareArticles(article('b', b), [article('a', a)])
        expect(claimed(here, 'notFoundHere').sort()).toEqual(claimed(there, 'onlyHere').sort())
      }),
    )
  })
})
