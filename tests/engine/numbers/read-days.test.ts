import { expect, test } from 'vitest'
import { tokenizeWords } from '../../../engine/compare/tokenize-words'
import { readDays } from '../../../engine/numbers/read-days'

const days = (text: string, language: string | null) =>
  readDays(tokenizeWords(text), language).map(({ day, start, end }) => [day, text.slice(start, end)])

test('the same day is read in either order and spelling', () => {
  expect(days('due on October 19 or Oct. 19th', 'en').map(([day]) => day)).toEqual(['10-19', '10-19'])
  expect(days('will open on 19 October', 'en')).toEqual([['10-19', '19 October']])
})

test('weekdays and months are known in other languages', () => {
  expect(days('Am Mittwoch, dem 26. Oktober, blieb Halle 4 zu.', 'de')).toEqual([
    ['3', 'Mittwoch'],
    ['10-26', '26. Oktober'],
  ])
  expect(days('le mercredi 3 août', 'fr').map(([day]) => day)).toEqual(['3', '8-3'])
  expect(days('el 19 de octubre', 'es').map(([day]) => day)).toEqual(['10-19'])
})

test('words that only look like days are left alone, and a language nobody knows does no harm', () => {
  expect(days('They may march in the sun; 41 may not.', 'en')).toEqual([])
  expect(days('nothing 12 here', 'x-unheard-of-!')).toEqual([])
})
