/** Shorter words have these endings by nature ("rise", "four"). */
const SHORTEST = 6

/** British endings made American, so that both spellings are one word. */
export function americanSpelling(word: string): string {
  if (word.length < SHORTEST) return word
  if (word === 'defence' || word === 'offence') return `${word.slice(0, -2)}se`
  return word
    .replace(/is(e[ds]?|ing|ations?|ers?)$/u, 'iz$1')
    .replace(/our(s|ed|ing|ers?|able|ite|ful)?$/u, 'or$1')
    .replace(/([bt])re(s?)$/u, '$1er$2')
    .replace(/ll(ed|ing|ers?)$/u, 'l$1')
}
