/** From Monday on, in the languages readers bring most. */
const NAMES = [
  'monday montag lundi lunes lunedì segunda-feira maandag',
  'tuesday dienstag mardi martes martedì terça-feira dinsdag',
  'wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag',
  'thursday donnerstag jeudi jueves giovedì quinta-feira donderdag',
  'friday freitag vendredi viernes venerdì sexta-feira vrijdag',
  'saturday samstag sonnabend samedi sábado sabato zaterdag',
  'sunday sonntag dimanche domingo domenica zondag',
].map((names) => names.split(' '))

const DAY_OF_NAME = new Map(NAMES.flatMap((names, day) => names.map((name) => [name, day] as const)))
const ANY_NAME = new RegExp(`(?<!\\p{L})(?:${NAMES.flat().join('|')})(?!\\p{L})`, 'giu')
/** Two bits a day: beyond three mentions a day is simply the one spoken of. */
const MOST = 3
const MAX_CHARACTERS = 40_000

/** How often each day of the week is named, 0 … 3, Monday in the lowest two of 14 bits. */
export function countWeekdays(paragraphs: readonly string[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  let left = MAX_CHARACTERS
  for (const paragraph of paragraphs) {
    if (left <= 0) break
    for (const [name] of paragraph.slice(0, left).matchAll(ANY_NAME)) counts[DAY_OF_NAME.get(name.toLowerCase())!]!++
    left -= paragraph.length + 1
  }
  return counts.reduce((packed, count, day) => packed | (Math.min(MOST, count) << (2 * day)), 0)
}

/** Cosine 0 … 1 of two such counts; null where one names no day. */
export function compareWeekdays(a: number, b: number): number | null {
  let product = 0
  let normA = 0
  let normB = 0
  for (let shift = 0; shift < 14; shift += 2) {
    const x = (a >>> shift) & MOST
    const y = (b >>> shift) & MOST
    product += x * y
    normA += x * x
    normB += y * y
  }
  return normA && normB ? product / Math.sqrt(normA * normB) : null
}
