/** A word shorter than this is left as it is. */
const MIN_STEM = 3

/**
 * A rough stem, the same for the forms of one word in the languages that put their endings behind: enough to match terms,
 * no more. The suffixes are English's commonest; other languages keep more of their forms apart.
 */
export const stemWord = (word: string): string =>
  word.slice(
    0,
    stemLength(
      Array.from(word, (_, index) => word.charCodeAt(index)),
      word.length,
    ),
  )

/** How much of a lowercase word is its stem; `codes` are its first `length` UTF-16 units. */
export function stemLength(codes: ArrayLike<number>, length: number): number {
  for (const suffix of SUFFIXES) {
    const stem = length - suffix.length
    if (stem < MIN_STEM + (suffix.length > 2 ? 1 : 0)) continue
    let at = suffix.length - 1
    while (at >= 0 && codes[stem + at] === suffix[at]) at--
    if (at < 0) return stem
  }
  return length
}

const SUFFIXES = 'ations ation ingly ments ment ings ions ing ers ies ion ed er es ly s e y'
  .split(' ')
  .map((suffix) => Array.from(suffix, (letter) => letter.charCodeAt(0)))
