/** Years in which news on the web can have been published. */
const MIN_YEAR = 1990
const MAX_YEAR = 2100

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Beginnings of month names in other languages, in the order of the year; several for one month are parted by a bar. */
const OTHER_MONTHS =
  'janv|jän|ene|gen|янв|يناير|كانون الثاني;févr|fev|feb|febbr|фев|فبراير|شباط;mars|mär|maart|marz|март|مارس|آذار;avr|abr|apr|апр|أبريل|نيسان;mai|mayo|maio|mag|mei|мая|май|مايو|أيار;juin|jun|giu|июн|يونيو|حزيران;juil|jul|lug|июл|يوليو|تموز;août|ago|aug|авг|أغسطس|آب;sept|sep|set|сен|سبتمبر|أيلول;oct|okt|out|ott|окт|أكتوبر|تشرين الأول;nov|ноя|نوفمبر|تشرين الثاني;déc|dez|dic|dec|дек|ديسمبر|كانون الأول'
    .split(';')
    .map((names) => names.split('|'))
/** “5 de noviembre de 2026”, “3. November 2026”, “12 سبتمبر 2026 - 10:20”; the time has no zone and is left. */
const OTHER_LANGUAGE = /(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,}(?: \p{L}+)??)\.?\s+(?:de\s+)?(\d{4})/u
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/
/** “03.11.2026”: day first wherever dots are written. */
const DOTTED = /(?:^|\D)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\D|$)/
/** “Wed, 02 Nov 2022 21:07:00 +0100” and “November 2, 2022 9:07 PM EST”. */
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|\.)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})(?:[ ,]+(?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?)?/i
const MONTH_FIRST =
  /([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,|]+(?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?\s*(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?)?/i

/** Offsets of the zone names that mean one offset only. */
const ZONES: Record<string, string> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  JST: '+09:00',
}

/**
 * A date as a publisher writes it, as an ISO 8601 instant with the zone that was given, or as a bare date when no zone was: a zone is never
 * invented, and a time without one is no instant. Null for what is no date, or outside 1990–2100.
 * Reads ISO forms, RFC 2822, English month names, and milliseconds or seconds since 1970.
 */
export function readMoment(value: unknown): string | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value.trim())))
    return fromEpoch(Number(value))
  if (typeof value !== 'string') return null
  const text = value.slice(0, 100)
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    return compose({ year, month, day, hour, minute, second, zone })
  }
  return fromNumbers(text) ?? fromWords(text)
}

function fromNumbers(text: string): string | null {
  const asian = EAST_ASIAN.exec(text)
  if (asian) return compose({ year: asian[1], month: asian[2], day: asian[3] })
  const dotted = DOTTED.exec(text)
  return dotted && compose({ year: dotted[3], month: dotted[2], day: dotted[1] })
}

function fromWords(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst && monthNumber(dayFirst[2])) {
    const [, day, month, year, hour, minute, second, half, zone] = dayFirst
    return compose({ year, month: monthNumber(month), day, hour, minute, second, half, zone })
  }
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst && monthNumber(monthFirst[1])) {
    const [, month, day, year, hour, minute, second, half, zone] = monthFirst
    return compose({ year, month: monthNumber(month), day, hour, minute, second, half, zone })
  }
  const other = OTHER_LANGUAGE.exec(text)
  return other && compose({ year: other[3], month: otherMonthNumber(other[2]), day: other[1] })
}

function fromEpoch(count: number): string | null {
  const date = new Date(count < 1e11 ? count * 1000 : count)
  const year = date.getUTCFullYear()
  return year >= MIN_YEAR && year <= MAX_YEAR ? date.toISOString() : null
}

/** 1 to 12 as a text; empty for what is no English month. */
function monthNumber(name: string | undefined): string {
  const index = MONTHS.indexOf((name ?? '').toLowerCase())
  return index < 0 ? '' : String(index + 1)
}

function otherMonthNumber(name: string | undefined): string {
  const word = (name ?? '').toLowerCase()
  return String(OTHER_MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1)
}

/** A date's parts as they were written. */
interface Parts {
  year?: string
  month?: string
  day?: string
  hour?: string
  minute?: string
  second?: string
  /** “a.m.” or “p.m.” */
  half?: string
  zone?: string
}

function compose({ year, month, day, hour, minute, second, half, zone }: Parts): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const isDate =
    y >= MIN_YEAR && y <= MAX_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
  if (!isDate) return null
  const date = `${y}-${two(m)}-${two(d)}`
  const offset = zoneOffset(zone)
  let h = Number(hour)
  if (half && h < 12 && /^p/i.test(half)) h += 12
  if (half && h === 12 && /^a/i.test(half)) h = 0
  if (hour === undefined || !offset || h > 23 || Number(minute) > 59) return date
  return `${date}T${two(h)}:${minute}:${two(Math.min(59, Number(second ?? 0)))}${offset}`
}

function zoneOffset(zone: string | undefined): string | null {
  if (!zone) return null
  const named = ZONES[zone.toUpperCase()]
  if (named) return named
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!parts || Number(parts[2]) > 14) return null
  return `${parts[1]}${parts[2]}:${parts[3] ?? '00'}`
}

const two = (count: number) => String(count).padStart(2, '0')
