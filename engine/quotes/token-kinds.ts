import type { UnitToken } from './read-units'
import { AUXILIARIES, NOT_ADVERBS } from './subject-words'

export const lower = (token: UnitToken) => token.text.toLowerCase()
export const isCapital = (token: UnitToken | undefined) =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !/['’](?:d|ll|re|ve|m|t)$/u.test(token.text)
export const isDay = (token: UnitToken) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text)
export const isAdverb = (token: UnitToken) =>
  AUXILIARIES.has(lower(token)) || (/^\p{Ll}{3,}ly$/u.test(token.text) && !NOT_ADVERBS.has(token.text))
