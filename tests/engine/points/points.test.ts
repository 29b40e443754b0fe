import { describe, expect, test } from 'vitest'
import type { Article } from '../../../engine/article'
import { compareArticles } from '../../../engine/compare-articles'
import { DisjointSets } from '../../../engine/points/disjoint-sets'
import { numberReports } from '../../../engine/points/number-reports'

const article = (id: string, paragraphs: string[]): Article => ({
  id,
  url: '',
  outlet: id,
  title: '',
  publishedAt: null,
  language: 'en',
  paragraphs,
})
const LEAD = 'The ferry harbour of Velmoor was closed on Monday after a loading crane fell across two berths.'
const OTHER_LEAD =
  'Velmoor closed its ferry harbour on Monday because a loading crane had fallen across two of the berths.'
const RENSING = '“Nobody inspected that crane for eleven years,” harbour master Edda Rensing said.'
const DENIAL = 'The operator, Ostrand Lifting, denied that any inspection had been missed.'
const FILLER = [
  'Passengers were sent to the northern quay, where buses waited for them until late in the evening.',
  'Fishing boats lay side by side in the inner basin.',
  'A school choir that was to sing on the pier went home without having sung.',
  'The lighthouse museum stays open through the winter for the first time.',
  'Ticket prices for the island line rise by a tenth next month.',
]

describe('points', () => {
  const comparison = compareArticles(article('here', [LEAD, ...FILLER]), [
    article('north', [OTHER_LEAD, RENSING, DENIAL]),
    article('south', [
      LEAD.replace('loading crane', 'crane'),
      'Edda Rensing, the harbour master, said nobody had inspected that crane for eleven years.',
      DENIAL,
    ]),
  ])
  const textOf = (id: string) => comparison.points.find((point) => point.id === id)!

  test('one fact in three wordings is one point, told by three independent reports', () => {
    const lead = comparison.points.find(({ sentences }) =>
      sentences.some((ref) => ref.article === 'here' && ref.sentence === 0),
    )!
    expect(Object.values(lead.presence)).toEqual(['yes', 'yes', 'yes'])
    expect(lead.independentReports).toBe(3)
    expect(lead.reasons).toContain('many-outlets')
  })

  test('what two outlets have is called missing with both named, heaviest first', () => {
    const missing = comparison.notFoundHere.map(({ point, reportedBy }) => [textOf(point).sentences.length, reportedBy])
    expect(missing).toContainEqual([2, ['north', 'south']])
    const weights = comparison.notFoundHere.map(({ point }) => textOf(point).weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  test('a denial is known as a reply, a quotation as a statement', () => {
    const reasons = (words: string) =>
      comparison.points.find(({ sentences }) =>
        sentences.some((ref) =>
          comparison.sentences
            .find((each) => each.article === ref.article && each.index === ref.sentence)!
            .text.includes(words),
        ),
      )!.reasons
    expect(reasons('denied')).toContain('reply')
    expect(reasons('Nobody inspected')).toContain('statement')
  })

  test('what leads elsewhere and stands last here is told apart by place', () => {
    const last = compareArticles(article('here', [...FILLER, LEAD]), [
      article('north', [
        OTHER_LEAD,
        ...FILLER.slice(0, 1),
        RENSING,
        DENIAL,
        'Divers looked at the berths on Tuesday.',
        'A second crane was lowered to the ground.',
        'The island line will not sail.',
      ]),
    ])
    expect(last.order.map(({ here, elsewhere }) => [here > 0.5, elsewhere[0]!.place])).toEqual([[true, 0]])
  })
})

test('articles that carry one text have one number, by whatever way they are linked', () => {
  const taken = (from: string, source: string, share: number) => ({
    article: from,
    source,
    share,
    agency: null,
    edits: [],
  })
  const numbers = numberReports(
    ['a', 'b', 'c', 'd'],
    [taken('c', 'a', 0.8), taken('d', 'c', 0.5), taken('b', 'a', 0.1)],
  )
  expect(numbers).toEqual([0, 1, 0, 0])
})

test('joined numbers are one group, in ascending order', () => {
  const sets = new DisjointSets(5)
  sets.join(4, 0)
  sets.join(2, 4)
  expect(sets.groups()).toEqual([[0, 2, 4], [1], [3]])
})
