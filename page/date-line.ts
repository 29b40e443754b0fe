const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|avr|juin|juil|août|déc|ene|abr|ago|dic|gennaio|maggio|giu|lug|sett|ott|outubro|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*\\.?'
const DAY_AND_MONTH = `(?:${MONTH} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.| de)? ${MONTH}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d){1,2}|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|(?:19|20)\\d\\d ?年|\\d{1,2} ?月)`
const HAS_DATE = new RegExp(`(?:^|\\P{L})${DAY_AND_MONTH}`, 'iu')
export const DATE_WORDS = new RegExp(
  `${DAY_AND_MONTH}|\\d+|[ap]\\.?m\\.?|${MONTH}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|[ecmp][sd]?t|gmt|utc|cet|cest|ist|jst|amt|bst|updated?|published|posted|last|ago|hours?|minutes?|at|às|um|uhr|on|de|le|el|à|h|am|der|il|年|月|日|時|分`,
  'giu',
)

/** Whether a line gives a day of some month somewhere. */
export function hasDate(line: string): boolean {
  return HAS_DATE.test(line)
}

/** Whether a line gives a date or time of publication and hardly anything else. */
export function isDateLine(line: string): boolean {
  if (line.length > 90) return false
  if (TIME_ONLY.test(line) || isForeignDate(line)) return true
  if (!HAS_DATE.test(line)) return false
  return line.replace(DATE_WORDS, '').replace(/[^\p{L}]/gu, '').length <= 12
}

/** “14.40”, “08:30 Uhr”, “5:50 p.m.”: the hour of a live entry. */
const TIME_ONLY = /^\W*\d{1,2}[.:h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h|gmt|utc|[ecmp][sd]?t))?\W*$/iu

/** A year, another number and at most three words in a script other than Latin, whose month names are not listed here. */
function isForeignDate(line: string): boolean {
  if (line.length > 60 || /\p{Script=Latin}/u.test(line)) return false
  return (
    /(?:19|20)\d\d|[٠-٩۰-۹]{4}/u.test(line) &&
    /\d{1,2}\D/u.test(line) &&
    (line.match(/\p{L}+/gu)?.length ?? 0) <= 4 &&
    !/[.。!?]$/.test(line)
  )
}
