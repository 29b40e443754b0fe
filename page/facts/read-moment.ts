/** Years in which news on the web can have been published. */
const MIN_YEAR = 1990
const MAX_YEAR = 2100

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
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
  if (iso) return compose(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6], undefined, iso[7])
  const day = DAY_FIRST.exec(text)
  if (day) return compose(day[3], monthNumber(day[2]), day[1], day[4], day[5], day[6], day[7], day[8])
  const month = MONTH_FIRST.exec(text)
  if (month) return compose(month[3], monthNumber(month[1]), month[2], month[4], month[5], month[6], month[7], month[8])
  return null
}

function fromEpoch(count: number): string | null {
  const date = new Date(count < 1e11 ? count * 1000 : count)
  const year = date.getUTCFullYear()
  return year >= MIN_YEAR && year <= MAX_YEAR ? date.toISOString() : null
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1)
}

function compose(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
  zone: string | undefined,
): string | null {
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
