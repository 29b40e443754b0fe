import { describe, expect, test } from 'vitest'
import type { Article } from '../../engine/article'
import { compareArticles } from '../../engine/compare-articles'

const article = (id: string, paragraphs: string[], fields: Partial<Article> = {}): Article => ({
  id,
  url: '',
  outlet: id,
  title: '',
  publishedAt: null,
  language: 'en',
  paragraphs,
  ...fields,
})
const plain = article('plain', [
  'The council of Velmoor closed the ferry harbour on Monday after a crane fell.',
  'Mayor Edda Rensing said nobody was hurt.',
  'Fishing boats were sent to the inner basin.',
  'Engineers will inspect the second crane before the harbour opens again.',
  'Ferries call at Ostrand meanwhile.',
])

describe('compareArticles and articles nobody writes', () => {
  test('ten thousand paragraphs of one sentence are compared up to a bound, and the rest counts as not read', () => {
    const endless = article('endless', Array(10_000).fill('The crane fell on the ferry in the harbour of Velmoor.'))
    const comparison = compareArticles(endless, [plain, { ...endless, id: 'twin' }])
    expect(comparison.articles[0]!.partial).toBe(true)
    expect(comparison.withheld).toContain('partial')
    expect(comparison.notFoundHere).toEqual([])
  }, 60_000)

  test('one sentence of a megabyte is read at its beginning', () => {
    const giant = article('giant', ['harbour crane ferry council '.repeat(40_000)])
    const comparison = compareArticles(plain, [giant])
    expect(comparison.sentences.filter((each) => each.article === 'giant').length).toBeGreaterThan(0)
  }, 60_000)

  test('nothing is claimed of articles without text, without words, or of a flash', () => {
    for (const paragraphs of [[], [''], ['   '], ['— … !!! 🚢'], ['Crane falls.']]) {
      const empty = article('empty', paragraphs)
      expect(compareArticles(empty, [plain]).notFoundHere).toEqual([])
      expect(compareArticles(plain, [empty]).disagreements).toEqual([])
    }
  })

  test('a page cut short claims nothing to be missing from it', () => {
    const cut = {
      ...plain,
      id: 'cut',
      paragraphs: [...plain.paragraphs.slice(0, 1), 'One.', 'Two.', 'Three.', 'Four.'],
      partial: true,
    }
    const comparison = compareArticles(cut, [plain])
    expect(comparison.withheld).toEqual(['partial'])
    expect(comparison.notFoundHere).toEqual([])
    expect(compareArticles(plain, [cut]).onlyHere.every(({ certainty }) => certainty !== 'no')).toBe(true)
  })

  test('what only a much later report tells is held back', () => {
    const early = { ...plain, publishedAt: '2031-03-03T08:00:00Z' }
    const later = article(
      'later',
      ['Prosecutors charged the crane’s owner with negligence and seized the log books of his company.'],
      {
        publishedAt: '2031-03-06T08:00:00Z',
      },
    )
    expect(compareArticles(early, [later]).notFoundHere).toEqual([])
    expect(compareArticles(early, [later]).withheld).toEqual(['later-report'])
    expect(compareArticles(early, [{ ...later, publishedAt: early.publishedAt }]).notFoundHere).toHaveLength(1)
  })

  test('texts that name no language are compared only when they are written alike', () => {
    const german = article(
      'german',
      Array(6).fill(
        'Der Kran ist in den Hafen von Velmoor gefallen und die Fähre in der Nacht gesunken, wie die Polizei und der Rat der Stadt am Montag in Ostrand mitteilten.',
      ),
      { language: null },
    )
    const french = article(
      'french',
      Array(6).fill(
        'La grue est tombée dans le port de Velmoor et le bac a coulé dans la nuit, selon la police et le conseil de la ville, qui ont parlé lundi à Ostrand de la cause.',
      ),
      { language: null },
    )
    expect(compareArticles(german, [french]).sentences[0]!.coverage).toEqual({})
    expect(compareArticles(german, [{ ...german, id: 'again' }]).sentences[0]!.coverage.again!.covered).toBe(true)
  })
})
