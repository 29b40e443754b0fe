import type { WordToken } from '../compare/tokenize-words'
import { calendarWords } from './calendar-words'

/** A day that a text names. */
export interface NamedDay {
  kind: 'weekday' | 'date'
  /** Number of the weekday, or month and day: what two texts are held against each other by. */
  day: string
  /** Index of the first and of the last word. */
  first: number
  last: number
  start: number
  end: number
}

const DAY_OF_MONTH = /^(?:[12]?\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/u
/** English words that are also short names of days or months. */
const AMBIGUOUS = new Set('may sun sat wed mar march'.split(' '))

/** Weekdays and days of a month in order, "October 19" and "19. Oktober" alike. `language` as a primary subtag. */
export function readDays(tokens: WordToken[], language: string | null): NamedDay[] {
  const { weekdays, months } = calendarWords(language)
  const days: NamedDay[] = []
  for (const [at, token] of tokens.entries()) {
    const weekday = weekdays.get(token.word)
    if (weekday !== undefined && !AMBIGUOUS.has(token.word))
      days.push({ kind: 'weekday', day: String(weekday), first: at, last: at, start: token.start, end: token.end })
    const month = months.get(token.word)
    if (month === undefined) continue
    const isDay = (near: number) => DAY_OF_MONTH.test(tokens[near]?.word ?? '') && !isInUse(near, days)
    // "on 19 October", "19 de octubre"; "October 19".
    const near = [at - 1, at + 1, at - 2].find(isDay)
    if (near === undefined) continue
    const [first, last] = [Math.min(near, at), Math.max(near, at)]
    const day = `${month + 1}-${Number.parseInt(tokens[near]!.word, 10)}`
    days.push({ kind: 'date', day, first, last, start: tokens[first]!.start, end: tokens[last]!.end })
  }
  return days
}

function isInUse(at: number, days: NamedDay[]): boolean {
  return days.some(({ kind, first, last }) => kind === 'date' && at >= first && at <= last)
}
