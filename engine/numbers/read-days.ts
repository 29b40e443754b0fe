import type { WordToken } from '../compare/tokenize-words'

/** A day that an English text names. */
export interface NamedDay {
  /** "wednesday", "dec 27" or "2015": what two texts are held against each other by. */
  day: string
  kind: 'weekday' | 'date' | 'year'
  /** Index of the first and of the last word. */
  first: number
  last: number
  start: number
  end: number
}

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?$/u
const DAY_OF_MONTH = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u
const YEAR = /^(?:19|20)\d\d$/u

/** Weekdays, days of a month and years, in order. Months alone are left out: they are seldom what two reports differ in. */
export function readDays(tokens: WordToken[]): NamedDay[] {
  const days: NamedDay[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const add = (day: string, kind: NamedDay['kind'], last = at) =>
      days.push({ day, kind, first: at, last, start: token.start, end: tokens[last]!.end })
    if (WEEKDAYS.has(token.word)) add(token.word, 'weekday')
    else if (token.isCapitalised && MONTH.test(token.word) && next && DAY_OF_MONTH.test(next.word)) {
      add(`${token.word.slice(0, 3)} ${Number.parseInt(next.word, 10)}`, 'date', at + 1)
      at++
    } else if (YEAR.test(token.word)) add(token.word, 'year')
  }
  return days
}
