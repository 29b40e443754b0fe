import { type ReuseText, type ReuseWord, SEED_LENGTH } from './read-texts'

/**
 * Marks as quoted, in all articles of a story, the words that any of them quotes: one prints a statement between marks, another
 * without. Cost grows with the words.
 */
export function markHeardWords(texts: ReuseText[]): void {
  const heard = new Set<number>()
  forEachRun(texts, (seed, words) => {
    if (words.every(({ isQuoted }) => isQuoted)) heard.add(seed)
  })
  forEachRun(texts, (seed, words) => {
    if (heard.has(seed)) for (const word of words) word.isQuoted = true
  })
}

function forEachRun(texts: ReuseText[], visit: (seed: number, words: ReuseWord[]) => void): void {
  for (const { sentences } of texts)
    for (const { words, seeds } of sentences)
      for (const [at, seed] of seeds.entries()) visit(seed, words.slice(at, at + SEED_LENGTH))
}
