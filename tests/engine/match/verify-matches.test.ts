import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../engine/article'
import { sketchArticle } from '../../../engine/match/sketch-article'
import type { StoryMatch } from '../../../engine/story-match'
import { anyArticle } from './any-article'
import { matchAmong } from './match-among'
import { FERRY, OTHERS } from './story-fixture'

const matchesAmong = (corpus: Article[], reading: Article): StoryMatch[] => matchAmong(corpus)(reading)
const same = (matches: StoryMatch[]): string[] =>
  matches
    .filter(({ isSameStory }) => isSameStory)
    .map(({ id }) => id)
    .sort()

describe('the matches of an article', () => {
  it('are the other reports of its event, in a corpus of seven', () => {
    for (const reading of FERRY) {
      const others = FERRY.filter((article) => article !== reading).map(({ id }) => id)
      expect(same(matchesAmong([...FERRY, ...OTHERS], reading))).toEqual(others)
    }
  })

  it('are the other reports of its event where nothing else is kept', () => {
    for (const reading of FERRY) expect(same(matchesAmong(FERRY, reading))).toHaveLength(2)
  })

  it('are none where nobody else tells its story', () => {
    for (const reading of OTHERS) expect(same(matchesAmong([...FERRY, ...OTHERS], reading))).toEqual([])
    expect(matchesAmong([], FERRY[0]!)).toEqual([])
    expect(matchesAmong([FERRY[0]!], FERRY[0]!)).toEqual([])
  })

  it('say which names and words are shared and how many days lie between', () => {
    const match = matchesAmong([...FERRY, ...OTHERS], FERRY[0]!).find(({ id }) => id === 'ferry-3')!
    const words = match.reasons.flatMap((reason) => ('words' in reason ? reason.words : []))
    expect(words).toEqual(expect.arrayContaining(['Vestergaard', 'Astrid', 'aground']))
    expect(match.reasons).toContainEqual({ kind: 'days-apart', days: 1 })
  })

  it('say how much of the text is the same', () => {
    const copy = {
      ...FERRY[0]!,
      id: 'ferry-copy',
      url: 'https://evening-gull.example/copy',
      outlet: 'evening-gull',
      paragraphs: [...FERRY[0]!.paragraphs.slice(0, 2), 'The Evening Gull will report more tomorrow.'],
    }
    const matches = matchesAmong([...FERRY, copy, ...OTHERS], FERRY[0]!)
    const shareOf = (id: string) =>
      matches.find((match) => match.id === id)!.reasons.find((reason) => reason.kind === 'wire-copy')?.share
    expect(shareOf('ferry-copy')).toBeGreaterThan(0.8)
    expect(shareOf('ferry-copy')).toBeLessThan(1)
    expect(shareOf('ferry-2')).toBeUndefined()
  })

  it('are of an event where neither date nor outlet of any report is known', () => {
    const bare = [...FERRY, ...OTHERS].map((article) => ({ ...article, url: '', outlet: '', publishedAt: null }))
    for (const reading of bare.slice(0, 2)) expect(same(matchesAmong(bare, reading))).toContain('ferry-3')
    expect(same(matchesAmong(bare, bare[3]!))).toEqual([])
  })

  it('reach an undated report of the event', () => {
    const undated = { ...FERRY[1]!, publishedAt: null }
    expect(same(matchesAmong([FERRY[0]!, undated, FERRY[2]!, ...OTHERS], FERRY[0]!))).toEqual(['ferry-2', 'ferry-3'])
    expect(same(matchesAmong([FERRY[0]!, FERRY[2]!, ...OTHERS], undated))).toContain('ferry-1')
  })

  it('never come from another language or from weeks away', () => {
    const reading = { ...FERRY[0]!, language: 'en' }
    expect(matchesAmong([{ ...FERRY[1]!, language: 'de' }], reading)).toEqual([])
    expect(same(matchesAmong([{ ...FERRY[1]!, language: 'en' }], reading))).toEqual(['ferry-2'])
    expect(matchesAmong([{ ...FERRY[1]!, publishedAt: '2031-06-20' }], reading)).toEqual([])
  })

  it('score 0 to 1, come best first, never hold the article itself and are the same each time', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 1, maxLength: 12 }), (corpus) => {
        const reading = corpus[0]!
        const matches = matchesAmong(corpus, reading)
        expect(matches.some(({ id }) => id === reading.id)).toBe(false)
        for (const [index, { score }] of matches.entries()) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(index === 0 ? 1 : matches[index - 1]!.score)
        }
        expect(matchesAmong(corpus, reading)).toEqual(matches)
      }),
    )
  })
})

describe('a sketch', () => {
  it('of a long article takes at most 400 bytes, and any article gives the same one twice', () => {
    const words = Array.from({ length: 4000 }, (_, index) => `word${index}`)
    const long = { ...FERRY[0]!, paragraphs: [words.join(' ')] }
    expect(sketchArticle(long).byteLength).toBeLessThanOrEqual(400)
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(sketchArticle(article)).toEqual(sketchArticle(article))
      }),
    )
  })

  it('of a hostile text stays small and is done', () => {
    for (const text of ['a'.repeat(1_000_000), "'s ".repeat(300_000), '東'.repeat(300_000), '\ud800'.repeat(10_000)]) {
      const sketch = sketchArticle({ ...FERRY[0]!, title: text, paragraphs: [text, ...Array<string>(50_000).fill('')] })
      expect(sketch.byteLength).toBeLessThanOrEqual(400)
    }
  })
})
