/** A day as an outlet prints it, such as "1 October 2026, 16:55", in the publication's own clock. */
export function formatDay(instant: string | null, language: string): string {
  if (!instant) return ''
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return `${day.format(new Date(`${instant.slice(0, 10)}T00:00:00Z`))}, ${instant.slice(11, 16)}`
}
