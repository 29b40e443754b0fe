const MARKS = /\p{M}/gu

/** A text as it is searched: without case, accents and doubled spaces, so that "Curacao" finds "Curaçao". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What stands between an article's folded title and its outlet in the searched line. */
export const OUTLET_MARK = '\t'

/** The line that is searched for one article. */
export const foldHeadline = (article: { title: string; outlet: string }): string =>
  `${foldText(article.title)}${OUTLET_MARK}${foldText(article.outlet)}`
