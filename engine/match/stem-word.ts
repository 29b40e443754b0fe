/** A word shorter than this is left as it is. */
const MIN_STEM = 3

/**
 * A rough stem, the same for the forms of one word in the languages that put their endings behind: enough to match terms,
 * no more. The suffixes are English's commonest; other languages keep more of their forms apart.
 */
export function stemWord(word: string): string {
  for (const suffix of SUFFIXES) {
    if (word.endsWith(suffix) && word.length - suffix.length >= MIN_STEM + (suffix.length > 2 ? 1 : 0)) {
      return word.slice(0, -suffix.length)
    }
  }
  return word
}

const SUFFIXES = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'ment',
  'ings',
  'ions',
  'ing',
  'ers',
  'ies',
  'ion',
  'ed',
  'er',
  'es',
  'ly',
  's',
  'e',
  'y',
]
