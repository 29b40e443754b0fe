/** The names of weekdays and months in one language, in lower case without dots, by their number. */
export interface CalendarWords {
  weekdays: Map<string, number>
  months: Map<string, number>
}

const known = new Map<string, CalendarWords>()
/** A Sunday. */
const FIRST_DAY = Date.UTC(2023, 0, 1)
const DAY = 86_400_000

/** As the browser's own language data have them, long and short; no lists of ours. English where the language is unknown. */
export function calendarWords(language: string | null): CalendarWords {
  const key = language ?? 'en'
  let words = known.get(key)
  if (!words) {
    words = readCalendar(key)
    known.set(key, words)
  }
  return words
}

function readCalendar(language: string): CalendarWords {
  const weekdays = new Map<string, number>()
  const months = new Map<string, number>()
  for (const width of ['long', 'short'] as const) {
    const dayOf = formatterOf(language, { weekday: width, timeZone: 'UTC' })
    for (let day = 0; day < 7; day++) add(weekdays, dayOf.format(FIRST_DAY + day * DAY), day)
    const monthOf = formatterOf(language, { day: 'numeric', month: width, timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const parts = monthOf.formatToParts(Date.UTC(2023, month, 1))
      add(months, parts.find(({ type }) => type === 'month')?.value ?? '', month)
    }
  }
  if (language === 'en') add(months, 'sept', 8)
  return { weekdays, months }
}

function add(words: Map<string, number>, name: string, number: number): void {
  const word = name.toLowerCase().replaceAll('.', '')
  if (/^\p{L}{2,}$/u.test(word) && !words.has(word)) words.set(word, number)
}

/** A page may call its language anything. */
function formatterOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, options)
  } catch {
    return new Intl.DateTimeFormat('en', options)
  }
}
