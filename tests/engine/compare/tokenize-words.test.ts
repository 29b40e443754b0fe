import { expect, test } from 'vitest'
import { tokenizeWords } from '../../../engine/compare/tokenize-words'

const words = (text: string) => tokenizeWords(text).map(({ word }) => word)

test('abbreviations and possessives lose what does not matter', () => {
  expect(words('The U.N.’s envoy met Rensing’s deputies on Oct. 19.')).toEqual([
    'the',
    'un',
    'envoy',
    'met',
    'rensing',
    'deputies',
    'on',
    'oct',
    '19',
  ])
})

test('figures keep their points and commas', () => {
  expect(words('It cost 1,200.50 crowns.')).toEqual(['it', 'cost', '1,200.50', 'crowns'])
})

test('scripts without spaces are cut into words, each where it stands', () => {
  const text = '港の橋が火曜日に閉鎖された。'
  const tokens = tokenizeWords(text)
  expect(tokens.length).toBeGreaterThan(4)
  for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word)
})

test('a capital at the beginning or after a quotation mark means nothing', () => {
  const starts = tokenizeWords('Divers came. “Nobody slept,” Voss said.').filter(
    ({ isSentenceStart }) => isSentenceStart,
  )
  expect(starts.map(({ word }) => word)).toEqual(['divers', 'nobody'])
})
