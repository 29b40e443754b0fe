import { expect, test } from 'vitest'
import { findReportingVerbs } from '../../../engine/wording/find-reporting-verbs'
import { ownVoices } from './own-voices'

const verbsIn = (body: string, title = '', language = 'en') =>
  findReportingVerbs(ownVoices({ a: [title, body] }, language)).map(({ verb, tone }) => `${verb} ${tone}`)

test.each([
  ['The pilot said the lamp was dark.', 'said neutral'],
  ['The board accused the pilot of sleeping.', 'accused accusing'],
  ['Rensing slammed the board.', 'slammed accusing'],
  ['The pilot claimed he saw no light.', 'claimed doubting'],
  ['Rensing claims he saw no light.', 'claimed doubting'],
  ['The board admitted that the lamp was dark.', 'admitted asserting'],
  ['The board confirmed late on Friday that he was there.', 'confirmed asserting'],
])('%s has the verb %s', (text, verb) => {
  expect(verbsIn(text)).toEqual([verb])
})

test.each([
  'False claims of a dark lamp went round the town.',
  'The ferry slammed into the mole.',
  'He was admitted to the hospital at noon.',
  'The storm claimed nine lives on the coast.',
  'The Senate confirmed her as harbour judge.',
  'The town has 19 confirmed cases of the fever.',
  'The board could not confirm the hour.',
  'The islands claimed by both are bare rock.',
  'The alleged plot was talk.',
])('%s has none', (text) => {
  expect(verbsIn(text)).toEqual([])
})

test('what stands inside quotation marks is not the voice of the outlet', () => {
  expect(verbsIn('“They claimed it was lit and blamed the fog,” Rensing said.')).toEqual(['said neutral'])
})

test('headline, lead and body are told apart, and each verb but a headline’s has its passage', () => {
  const verbs = findReportingVerbs(
    ownVoices({ a: ['Board blames pilot', 'The board accused him.', 'He said nothing.'] }),
  )
  expect(verbs.map(({ place, passage }) => [place, passage?.start])).toEqual([
    ['headline', undefined],
    ['lead', 10],
    ['body', 3],
  ])
})

test('nothing is claimed of articles in other languages', () => {
  expect(verbsIn('Der Rat said es.', '', 'de')).toEqual([])
})
