import type { Term } from './term-lexicon'

/** How many words in a row two sentences have in common, counted up to `most`. Cost: the product of their lengths. */
export function longestCommonRun(a: Term[], b: Term[], most: number): number {
  let longest = 0
  let previous = new Uint16Array(b.length + 1)
  let current = new Uint16Array(b.length + 1)
  for (const { exact } of a) {
    for (let at = 0; at < b.length; at++) {
      const run = exact === b[at]!.exact ? previous[at]! + 1 : 0
      current[at + 1] = run
      if (run > longest) longest = run
    }
    if (longest >= most) return most
    ;[previous, current] = [current, previous]
  }
  return longest
}
