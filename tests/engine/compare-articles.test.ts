import { expect, test } from 'vitest'
import type { Article } from '../../engine/article'
import { compareArticles } from '../../engine/compare-articles'

const harbour: Article = {
  id: 'tide',
  url: 'https://tide.example/harbour',
  outlet: 'The Tide',
  title: 'Harbour bridge closed after crack is found',
  publishedAt: '2031-03-04T09:00:00Z',
  paragraphs: [
    'The Ostrava harbour bridge was closed on Tuesday after engineers found a crack in its northern pylon.',
    'Mayor Ilse Brandt said the repair would cost 14 million crowns.',
    'Ferries will carry commuters until the work is done.',
    'A school choir sang at the reopening of the old customs house nearby.',
    'The bridge carries forty thousand cars a day.',
  ],
}
const other: Article = {
  ...harbour,
  id: 'ledger',
  outlet: 'Ledger',
  title: 'Cracked pylon shuts the harbour bridge',
  paragraphs: [
    'Engineers discovered a crack in the northern pylon of the harbour bridge and closed it on Tuesday.',
    'The repair will cost 14 million crowns, according to the mayor, Ilse Brandt.',
    'Union leader Pavel Hron accused the council of having ignored inspection reports since 2028.',
  ],
}

test('what the other article reports and this one does not is found, and what both report is not called missing', () => {
  const comparison = compareArticles(harbour, [other])
  const texts = comparison.notFoundHere.map(
    ({ point }) => comparison.points.find(({ id }) => id === point)?.headline.text,
  )
  expect(texts).toEqual([other.paragraphs[2]])
})

test('an article compared with its own text is covered in every sentence', () => {
  const { sentences, notFoundHere, onlyHere } = compareArticles(harbour, [{ ...harbour, id: 'copy' }])
  expect(sentences.flatMap(({ coverage }) => Object.values(coverage)).every(({ covered }) => covered)).toBe(true)
  expect(notFoundHere).toEqual([])
  expect(onlyHere).toEqual([])
})
