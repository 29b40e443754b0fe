import type { WordToken } from '../compare/tokenize-words'

const TITLES = new Set('mr mrs ms dr sen rep gov gen president senator representative governor general'.split(' '))
/** A space, or a dot and a space after an initial, may lie within a name. */
const WIDEST_GAP = 2

/** Last words of capitalised runs that elsewhere in the article stand alone: "Bruce Braley" … "Mr. Braley". Lower case. */
export function findSurnames(sentences: WordToken[][]): Set<string> {
  const alone = new Set<string>()
  const last = new Set<string>()
  for (const tokens of sentences)
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapitalised) continue
      const before = tokens[at - 1]
      const after = tokens[at + 1]
      const continues =
        before?.isCapitalised === true && token.start - before.end <= WIDEST_GAP && !TITLES.has(before.word)
      const goesOn = after?.isCapitalised === true && after.start - token.end < WIDEST_GAP
      if (!continues && !goesOn) alone.add(token.word)
      else if (continues && !goesOn) last.add(token.word)
    }
  return new Set([...last].filter((word) => alone.has(word)))
}
