import { expect, test } from 'vitest'
import { findStrongWords } from '../../../engine/wording/find-strong-words'
import { ownVoices } from './own-voices'

const strongIn = (a: string, b = 'The ferry hit the mole.') =>
  findStrongWords(ownVoices({ a: ['', a], b: ['', b] })).map(({ article, word }) => `${article} ${word}`)

test('a strong word that only one article says itself is found, with its passage', () => {
  expect(strongIn('The greedy ferry line cut its crew.')).toEqual(['a greedy'])
  const [found] = findStrongWords(ownVoices({ a: ['', 'The greedy line.'], b: ['', 'The line.'] }))
  expect(found!.passages).toEqual([{ article: 'a', sentence: 0, paragraph: 0, start: 4, end: 10 }])
})

test('what several articles say, a speaker says, or the outlet hands on is not its own', () => {
  expect(strongIn('The greedy line cut its crew.', 'It is a greedy line.')).toEqual([])
  expect(strongIn('“A greedy line,” he said.')).toEqual([])
  expect(strongIn('Rensing called the line greedy.')).toEqual([])
})

test('a name is no judgement', () => {
  expect(strongIn('The pilot met Captain Savagely at sea.')).toEqual([])
})
