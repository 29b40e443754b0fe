/** A bare date is a day of its own and has no time of day to show. */
function isBareDate(iso: string): boolean {
  return iso.length <= 10
}

/** "2 Nov, 21:07", or the day alone for a bare date; the year where it is not this article's. Null when unknown or no date. */
export function formatWhen(iso: string | null, language: string, timeZone?: string): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  if (iso === null || Number.isNaN(time)) return null
  const day = { day: 'numeric', month: 'short' } as const
  return new Intl.DateTimeFormat(
    language,
    isBareDate(iso) ? { ...day, timeZone: 'UTC' } : { ...day, hour: '2-digit', minute: '2-digit', timeZone },
  ).format(time)
}

/** The day with its year, for a citation. */
export function formatDay(iso: string | null, language: string): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  if (iso === null || Number.isNaN(time)) return null
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(language, isBareDate(iso) ? { ...options, timeZone: 'UTC' } : options).format(time)
}
