import { expect, test } from 'vitest'
import { tokenizeWords } from '../../../engine/compare/tokenize-words'
import { canBothHold } from '../../../engine/numbers/can-both-hold'
import { readQuantities } from '../../../engine/numbers/read-quantities'

const read = (text: string) => readQuantities(text, tokenizeWords(text))
const ranges = (text: string) => read(text).map(({ low, high, kind }) => [low, high, kind])

test.each([
  ['nearly two dozen missiles', [[19.2, 24, 'count']]],
  ['at least 23 missiles', [[23, Infinity, 'count']]],
  ['more than 20 of them', [[20, Infinity, 'count']]],
  ['twenty-six people', [[26, 26, 'count']]],
  ['$12 billion in aid', [[12e9, 12e9, 'money']]],
  ['some £1.5bn', [[1.275e9, 1.725e9, 'money']]],
  ['lost 30 per cent', [[30, 30, 'percent']]],
  ['7.5% of it', [[7.5, 7.5, 'percent']]],
  ['fewer than 1,200 boats', [[0, 1200, 'count']]],
  ['hundreds of boats', [[200, 1500, 'count']]],
  ['in 2019 one man came', []],
])('%s', (text, expected) => {
  expect(ranges(text)).toEqual(expected)
})

test('an amount is named by its place as written, with what qualifies it', () => {
  const text = 'They fired nearly two dozen missiles and paid $12 billion.'
  expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual(['nearly two dozen', '$12 billion'])
})

test.each([
  ['more than 20', 'at least 23', true],
  ['nearly two dozen', '23', true],
  ['$12 billion', '$12.3 billion', true],
  ['41 notices', '43 notices', false],
  ['at least 30', '23', false],
])('%s beside %s: both can hold is %s', (one, other, expected) => {
  expect(canBothHold(read(one)[0]!, read(other)[0]!)).toBe(expected)
  expect(canBothHold(read(other)[0]!, read(one)[0]!)).toBe(expected)
})
