import { scanMarks } from '../quotes/scan-marks'

/** "— Jo Bell (@jobell) May 3, 2031": who signed a post that the page shows. */
const SIGNED_POST = /[—–-] ?[^—–\n]{1,60}\(@\w{1,30}\)/u
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]yself|[Oo]urselves)(?![\p{L}.])/u

/**
 * Paragraphs that print somebody's words without quotation marks: posts with their signature, statements in the first person.
 * The first person is known in English only. An outlet that speaks of itself is taken for a statement too.
 */
export function findStatements(paragraphs: string[], isEnglish: boolean): Set<number> {
  const found = new Set<number>()
  for (const [paragraph, text] of paragraphs.entries()) {
    if (SIGNED_POST.test(text) || (isEnglish && FIRST_PERSON.test(outsideMarks(text)))) found.add(paragraph)
  }
  return found
}

function outsideMarks(text: string): string {
  let rest = ''
  let at = 0
  for (const { outerStart, outerEnd, isNested } of scanMarks(text)) {
    if (isNested || outerStart < at) continue
    rest += `${text.slice(at, outerStart)} `
    at = outerEnd
  }
  return rest + text.slice(at)
}
