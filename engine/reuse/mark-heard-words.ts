import { type ReuseSentence, type ReuseText, SEED_LENGTH } from './read-texts'

/**
 * Marks as quoted, in all articles of a story, the words that any of them quotes: one prints a statement between marks, another
 * without. Cost grows with the words.
 */
export function markHeardWords(texts: ReuseText[]): void {
  const sentences = texts.flatMap((text) => text.sentences)
  const heard = new Set<number>()
  for (const sentence of sentences) collectQuoted(sentence, heard)
  for (const { words, seeds } of sentences)
    for (let at = 0; at < seeds.length; at++)
      if (heard.has(seeds[at]!)) for (let next = at; next < at + SEED_LENGTH; next++) words[next]!.isQuoted = true
}

function collectQuoted({ words, seeds }: ReuseSentence, heard: Set<number>): void {
  let quoted = 0
  for (let at = 0; at < words.length; at++) {
    quoted = words[at]!.isQuoted ? quoted + 1 : 0
    if (quoted >= SEED_LENGTH) heard.add(seeds[at - SEED_LENGTH + 1]!)
  }
}
