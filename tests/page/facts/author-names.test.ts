import { describe, expect, it } from 'vitest'
import { cleanNames, splitNames } from '../../../page/facts/author-names'

const names = (line: string, outlet = 'Harbour Post') => cleanNames(splitNames(line), outlet)

describe('the names in a byline', () => {
  it.each([
    ['By Ada Poe', ['Ada Poe']],
    ['By ADA POE and BEN ROE', ['Ada Poe', 'Ben Roe']],
    ['Von Ada Poe, Ben Roe und Cy Doe', ['Ada Poe', 'Ben Roe', 'Cy Doe']],
    ['Ada Poe, Staff Writer', ['Ada Poe']],
    ['Analysis by Ada Poe, AP', ['Ada Poe']],
    ['Ada Poe Monday, 3 November', ['Ada Poe']],
    ['Текст: Ада По', ['Ада По']],
  ])('%s', (line, people) => expect(names(line)).toEqual(people))

  it.each([
    'Reuters',
    'By Unipress',
    'Harbour Post',
    'Harbour Post newsroom',
    'admin',
    'https://x.example/ada',
    'ada@x.example',
  ])('%s names nobody', (line) => expect(names(line)).toEqual([]))
})
