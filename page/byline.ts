import { DATE_WORDS, hasDate, isDateLine } from './date-line'
import { foldText } from './fold-text'

const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|de|da|di|del|della|van|von|der|den|bin|al|el|la|le)){0,4}"
/** “By Ada Poe and Ben Roe, Staff Writer”; also Von, Par, Por, Di, Door, Av and the capitals BY. */
const BYLINE = new RegExp(
  `^(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af|Od|Texto:?|Text:?|От|بقلم:?|文[/／:：])\\s?:? ?${NAME}(?:(?:, | and | & | und | et | y | e | en | och )${NAME}){0,5}(?:[,|/ ].{0,60})?$`,
  'u',
)
/** Words a byline may hold beside the names. */
const BESIDE_NAMES =
  /\b(?:by|von|par|por|and|und|et|the|ap|afp|reuters|associated press|staff|writer|reporter|correspondent|editor|for|special to|news|wire services?)\b/g

/** Marks that part the entries of a line such as “Ada Poe · 2 October 2026 · 4 min read”. */
const PARTS = /\s+[·|•–—]\s+|\s*[·|•]\s*/u
const PLAIN_NAME = new RegExp(`^${NAME}$`, 'u')
/** “Posted on 16 September 2026 by Ada Poe in Islands”. */
const NAME_AFTER_BY = new RegExp(
  `\\b(?:by|von|par|por)\\s+(${NAME}(?:(?:, | and | & | und | et | y )${NAME}){0,5})(?= in | · | \\| |,|$)`,
  'u',
)

/** The names in a line that gives a name beside a date or after “by”; empty when it gives none. */
export function nameInLine(line: string): string {
  if (line.length > 160) return ''
  if (BYLINE.test(line)) return line
  if (!hasDate(line)) return ''
  const named = NAME_AFTER_BY.exec(line)?.[1]
  return named ?? line.split(PARTS).find((part) => part.includes(' ') && PLAIN_NAME.test(part)) ?? ''
}

/** Whether a line names who wrote the text and says nothing else. */
export function isByline(line: string, authors: string[]): boolean {
  if (line.length > 160) return false
  if (BYLINE.test(line) && !/[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return true
  const parts = line.split(PARTS)
  if (parts.length > 1 && parts.some(isDateLine) && parts.every((part) => part.length < 50)) return true
  const folded = foldText(line)
  for (const author of authors) {
    const name = foldText(author)
    if (name.length < 3 || !folded.includes(name)) continue
    if (
      folded.replace(name, '').replace(BESIDE_NAMES, '').replace(DATE_WORDS, '').replace(/\d/g, '').trim().length <= 12
    )
      return true
  }
  return false
}
