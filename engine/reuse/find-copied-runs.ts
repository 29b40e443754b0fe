import type { ReuseWord } from './read-words'

/** Words in a row that the two share, as a first sign of copying. Shorter runs are everyday phrases. Sane 4–8. */
const SEED_LENGTH = 5

/** How two sentences share their words in order. */
export interface CopiedRun {
  from: number
  to: number
  /** Longest run of words in a row that both have. */
  longest: number
  /** The same, outside quotation marks. */
  longestOwn: number
}

/**
 * Runs of five or more words in a row that two texts share, gathered by pair of sentences. `to` is the taking text's
 * sentence, `from` the other's. Cost grows with both lengths; a phrase that stands everywhere is met at most once a sentence.
 */
export function findCopiedRuns(taking: ReuseWord[][], source: ReuseWord[][]): CopiedRun[] {
  const places = indexSeeds(source)
  const runs = new Map<string, CopiedRun>()
  for (const [to, words] of taking.entries()) {
    for (let at = 0; at + SEED_LENGTH <= words.length; at++) {
      for (const [from, start] of places.get(seedAt(words, at)) ?? []) {
        const other = source[from]!
        if (at > 0 && start > 0 && words[at - 1]!.word === other[start - 1]!.word) continue
        let length = SEED_LENGTH
        while (words[at + length] && words[at + length]?.word === other[start + length]?.word) length++
        const own = longestOwn(words, at, length)
        const key = `${from} ${to}`
        const known = runs.get(key)
        if (!known) runs.set(key, { from, to, longest: length, longestOwn: own })
        else {
          known.longest = Math.max(known.longest, length)
          known.longestOwn = Math.max(known.longestOwn, own)
        }
      }
    }
  }
  return [...runs.values()]
}

function longestOwn(words: ReuseWord[], at: number, length: number): number {
  let longest = 0
  let current = 0
  for (let i = at; i < at + length; i++) {
    current = words[i]!.isQuoted ? 0 : current + 1
    longest = Math.max(longest, current)
  }
  return longest
}

const seedAt = (words: ReuseWord[], at: number) =>
  words
    .slice(at, at + SEED_LENGTH)
    .map(({ word }) => word)
    .join(' ')

function indexSeeds(sentences: ReuseWord[][]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>()
  for (const [index, words] of sentences.entries()) {
    for (let at = 0; at + SEED_LENGTH <= words.length; at++) {
      const seed = seedAt(words, at)
      const list = places.get(seed)
      if (!list) places.set(seed, [[index, at]])
      else if (list.length < 8 && list.at(-1)![0] !== index) list.push([index, at])
    }
  }
  return places
}
