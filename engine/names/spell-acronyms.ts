import type { WordToken } from '../compare/tokenize-words'

const SMALL_WORDS = /^(?:of|the|and|for|on)$/u
const FEWEST_WORDS = 3
const MOST_WORDS = 6
/** Shorter capitalised words are initials or titles. */
const SHORTEST_WORD = 4

/** What the capitalised runs of a text would be as acronyms: "Federal Bureau of Investigation" is "fbi". */
export function spellAcronyms(tokens: WordToken[], text: string): string[] {
  const found: string[] = []
  let initials = ''
  const close = () => {
    if (initials.length >= FEWEST_WORDS && initials.length <= MOST_WORDS) found.push(initials)
    initials = ''
  }
  for (const [at, token] of tokens.entries()) {
    const gap = at ? text.slice(tokens[at - 1]!.end, token.start) : ''
    if (initials && !/^\s+$/u.test(gap)) close()
    if (token.isCapitalised && token.word.length >= SHORTEST_WORD) initials += token.word[0]
    else if (!initials || !SMALL_WORDS.test(token.word)) close()
  }
  close()
  return found
}
