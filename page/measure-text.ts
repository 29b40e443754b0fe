/** Scripts that put no space between words; one of their letters says about as much as two and a half Latin ones. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
const LETTERS_PER_UNSPACED = 2.5
/** Letters a word has on average, for scripts that do not show where words end. */
const LETTERS_PER_WORD = 5

/** Length of a text in Latin letters' worth, so that one threshold serves all scripts. */
export function textLength(text: string): number {
  return text.length + (text.match(UNSPACED)?.length ?? 0) * (LETTERS_PER_UNSPACED - 1)
}

/** Number of words; estimated where the script puts no spaces. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const spaced = text.replace(UNSPACED, ' ').split(/\s+/).filter(Boolean).length
  return spaced + Math.ceil((unspaced * LETTERS_PER_UNSPACED) / LETTERS_PER_WORD)
}
