import { DATE_WORDS } from './date-line'
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

/** Whether a line names who wrote the text and says nothing else. */
export function isByline(line: string, authors: string[]): boolean {
  if (line.length > 160) return false
  if (BYLINE.test(line) && !/[.!?]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return true
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
