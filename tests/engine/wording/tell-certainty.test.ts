import { expect, test } from 'vitest'
import { tellCertainty } from '../../../engine/wording/tell-certainty'
import { ownVoices } from './own-voices'

const told = (accounts: Record<string, string[]>) =>
  tellCertainty(ownVoices(accounts)).map(({ article, place, how }) => [article, place, how])

test('one opening hedges what another states or hands on', () => {
  expect(
    told({
      a: ['', 'The harbour pilot may have ignored the dark lamp on the northern mole.'],
      b: ['', 'The harbour pilot ignored the dark lamp on the northern mole, inspectors said.'],
      c: ['', 'The harbour pilot ignored the dark lamp on the northern mole.'],
    }),
  ).toEqual([
    ['a', 'lead', 'hedged'],
    ['b', 'lead', 'attributed'],
    ['c', 'lead', 'stated'],
  ])
})

test('openings that tell different things are not compared', () => {
  expect(
    told({
      a: ['', 'The harbour pilot may have ignored the dark lamp on the northern mole.'],
      b: ['', 'Fishermen sold their catch from the quay while the ferry lay in dock.'],
    }),
  ).toEqual([])
})

test('openings that are equally sure are no difference, and one article alone has none', () => {
  const opening = 'The harbour pilot ignored the dark lamp on the northern mole.'
  expect(told({ a: ['', opening], b: ['', opening] })).toEqual([])
  expect(told({ a: [opening, `Reportedly ${opening}`] })).toEqual([])
})

test('a hedge inside quotation marks hedges nothing', () => {
  expect(
    told({
      a: ['', 'The harbour pilot ignored the dark lamp on the northern mole, a “reportedly” broken one.'],
      b: ['', 'The harbour pilot ignored the dark lamp on the northern mole.'],
    }),
  ).toEqual([])
})

test('a speaker before the colon of a headline hands the claim on', () => {
  expect(
    told({
      a: ['Inspectors: Harbour pilot ignored dark lamp on northern mole', ''],
      b: ['Harbour pilot allegedly ignored dark lamp on northern mole', ''],
    }),
  ).toEqual([
    ['a', 'headline', 'attributed'],
    ['b', 'headline', 'hedged'],
  ])
})

test('an article without words opens with nothing', () => {
  expect(told({ a: ['', '— … !!!'], b: ['', ''] })).toEqual([])
})
