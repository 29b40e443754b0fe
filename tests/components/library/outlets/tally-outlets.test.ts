import { expect, test } from 'vitest'
import { type OutletTally, tallyOutlets } from '../../../../components/library/outlets/tally-outlets'
import type { Comparison, Presence } from '../../../../engine/comparison'
import { SAMPLE_REPLY } from '../../sample-comparison'

const sampleComparison = SAMPLE_REPLY.comparison

const tally = (...comparisons: Comparison[]) => {
  const tallies = new Map<string, OutletTally>()
  for (const comparison of comparisons) tallyOutlets(tallies, comparison)
  return tallies
}

/** Four outlets A … D and one point for each row of presences. */
function story(...points: [Presence, Presence, Presence, Presence][]): Comparison {
  const ids = ['a', 'b', 'c', 'd']
  return {
    ...sampleComparison,
    reading: 'a',
    others: ids.slice(1),
    articles: ids.map((id) => ({ ...sampleComparison.articles[0]!, id, outlet: id.toUpperCase(), sentences: 10 })),
    points: points.map((presences, at) => ({
      ...sampleComparison.points[0]!,
      id: `p${at}`,
      presence: Object.fromEntries(ids.map((id, nth) => [id, presences[nth]!])),
    })),
    reuse: [{ article: 'b', source: 'a', share: 0.4, agency: null, edits: [] }],
    sources: [
      { article: 'a', speaker: 'Ines Harrow', named: true, quotedWords: 12, citedSentences: 0, firstSentence: 0 },
      { article: 'a', speaker: 'an official', named: false, quotedWords: 5, citedSentences: 0, firstSentence: 1 },
    ],
    wording: {
      ...sampleComparison.wording,
      verbs: [{ article: 'c', verb: 'slams', place: 'headline', tone: 'accusing' }],
    },
  }
}

test('a point counts for an outlet only where two others report it and its own presence is known', () => {
  const tallies = tally(
    story(
      ['yes', 'yes', 'yes', 'no'],
      ['no', 'yes', 'no', 'no'],
      ['unknown', 'yes', 'yes', 'no'],
      ['perhaps', 'yes', 'yes', 'yes'],
    ),
  )
  expect(tallies.get('A')!.points).toEqual({ has: 1, of: 1 })
  expect(tallies.get('D')!.points).toEqual({ has: 1, of: 3 })
})

test('counts add up over stories: sentences taken over, words quoted, verbs', () => {
  const tallies = tally(story(), story())
  expect(tallies.get('B')!.sentences).toEqual({ taken: 8, of: 20 })
  expect(tallies.get('A')!.quotedWords).toEqual({ named: 24, unnamed: 10 })
  expect(tallies.get('C')!.verbs).toEqual({ neutral: 0, accusing: 2, doubting: 0, asserting: 0 })
  expect([...tallies.values()].map(({ stories }) => stories)).toEqual([2, 2, 2, 2])
})

test('two articles of one outlet are no two others', () => {
  const comparison = story(['no', 'yes', 'yes', 'no'])
  const twice = comparison.articles.map((article) => (article.id === 'c' ? { ...article, outlet: 'B' } : article))
  expect(tally({ ...comparison, articles: twice }).get('A')!.points).toEqual({ has: 0, of: 0 })
})
