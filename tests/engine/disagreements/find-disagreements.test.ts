import { describe, expect, test } from 'vitest'
import type { Article } from '../../../engine/article'
import { compareArticles } from '../../../engine/compare-articles'
import type { Disagreement } from '../../../engine/comparison'

const LEAD = 'The port authority of Velmoor closed the northern mole after a ferry struck it in dense fog.'
const TAIL = [
  'Harbour master Edda Rensing said divers would inspect the foundations before any ship may berth there.',
  'Fishing boats were sent to the inner basin, where eleven of them lay side by side in the evening.',
]

function disagreementsOf(one: string[], other: string[], publishedAt = '2031-03-05T08:00:00Z'): Disagreement[] {
  const article = (id: string, said: string[], at: string): Article => ({
    id,
    url: `https://${id}.example/`,
    outlet: id,
    title: '',
    publishedAt: at,
    language: 'en',
    paragraphs: [LEAD, ...said, ...TAIL],
  })
  return compareArticles(article('a', one, '2031-03-05T08:00:00Z'), [article('b', other, publishedAt)]).disagreements
}
const spans = (disagreements: Disagreement[]) =>
  disagreements.map(({ kind, compatible, statements }) => [kind, compatible, ...statements.map(({ text }) => text)])

describe('findDisagreements', () => {
  test('holds two counts of one thing against each other', () => {
    const found = disagreementsOf(
      ['Rescue crews took 41 injured passengers to the county hospital.'],
      ['Crews brought 43 injured passengers to the county hospital on Monday night.'],
    )
    expect(spans(found)).toEqual([['number', false, '41', '43']])
  })

  test('says of two ranges that overlap that both can hold', () => {
    const found = disagreementsOf(
      ['Rescue crews took more than 40 injured passengers to the county hospital.'],
      ['Rescue crews took at least 43 injured passengers to the county hospital.'],
    )
    expect(spans(found)).toEqual([['number', true, 'more than 40', 'at least 43']])
  })

  test('does not confuse counts of different things', () => {
    const found = disagreementsOf(
      ['Rescue crews took 41 injured passengers to the county hospital.'],
      ['Rescue crews took 41 injured passengers and 6 sailors to the county hospital in 9 ambulances.'],
    )
    expect(found).toEqual([])
  })

  test('finds one event on two days', () => {
    const found = disagreementsOf(
      ['The repaired mole is due to open to ferries on October 19, the port authority said.'],
      ['The mole will open to ferries on 20 October, according to the port authority.'],
    )
    expect(spans(found)).toEqual([['date', false, 'October 19', '20 October']])
  })

  test('finds an announcement put on another day than the others have it', () => {
    const found = disagreementsOf(
      ['Tuesday’s announcement surprised the fishing fleet, which had asked for the mole to stay open.'],
      ['The port authority said on Wednesday that no ship may berth at the mole before the spring.'],
    )
    expect(spans(found)).toContainEqual(['date', false, 'Tuesday’s announcement', 'Wednesday'])
  })

  test('finds the one name that differs in a near copy, not another form of the same name', () => {
    const taken = (body: string) =>
      `The order to close the mole would breach a ${body} resolution that lets fishing boats berth there at all hours.`
    expect(spans(disagreementsOf([taken('U.N.')], [taken('US')]))).toEqual([
      ['name', false, 'a U.N. resolution', 'a US resolution'],
    ])
    expect(disagreementsOf([taken('U.N.')], [taken('UN')])).toEqual([])
  })

  test('finds where a near copy is surer than its source', () => {
    const found = disagreementsOf(
      ['The pilot may have known for almost an hour that the radar of the ferry was broken, the port authority said.'],
      ['The pilot knew for almost an hour that the radar of the ferry was broken, the port authority said.'],
    )
    expect(found.map(({ kind }) => kind)).toEqual(['wording'])
  })

  test('finds that somebody was fired here and resigned there', () => {
    const found = disagreementsOf(
      ['The authority fired Rensing hours later.'],
      ['Rensing resigned in the evening, her office said.'],
    )
    expect(spans(found)).toEqual([['wording', false, 'fired Rensing', 'Rensing resigned']])
  })

  test('takes what a later report has as done for news, not for a contradiction', () => {
    const expected = ['The ferry’s captain is expected to be charged with negligence, two officials said.']
    const done = ['The ferry’s captain has been charged with negligence, two officials said.']
    expect(disagreementsOf(expected, done)).toHaveLength(1)
    expect(disagreementsOf(expected, done, '2031-03-07T08:00:00Z')).toEqual([])
  })

  test('names every statement by the place where it stands', () => {
    const said = 'Rescue crews took 41 injured passengers to the county hospital.'
    const [found] = disagreementsOf([said], [said.replace('41', '43')])
    expect(found!.statements.map(({ passage }) => passage)).toEqual([
      { paragraph: 1, start: 18, end: 20 },
      { paragraph: 1, start: 18, end: 20 },
    ])
  })
})
