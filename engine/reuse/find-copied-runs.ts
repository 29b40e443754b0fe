import { type ReuseSentence, type ReuseText, type ReuseWord, SEED_LENGTH } from './read-texts'

/** Sentences of the source that are asked for one seed: a phrase that stands everywhere shows nothing. */
const MOST_PLACES = 8

/** How two sentences share their words in order. */
export interface CopiedRun {
  from: number
  to: number
  /** Longest run of words in a row that both have. */
  longest: number
  /** The same, without words that somebody is quoted with. */
  longestOwn: number
}

/** Where each seed stands in a text: sentence and word, the first place in each of up to `MOST_PLACES` sentences. */
export type SeedPlaces = Map<number, [sentence: number, word: number][]>

export function indexSeeds({ sentences }: ReuseText): SeedPlaces {
  const places: SeedPlaces = new Map()
  for (const [index, { seeds }] of sentences.entries())
    for (const [at, seed] of seeds.entries()) {
      const list = places.get(seed)
      if (!list) places.set(seed, [[index, at]])
      else if (list.length < MOST_PLACES && list.at(-1)![0] !== index) list.push([index, at])
    }
  return places
}

/**
 * Runs of `SEED_LENGTH` or more words in a row that two texts share, gathered by pair of sentences. `to` is the taking text's
 * sentence, `from` the other's. Cost grows with the taking text; words inside a run are not asked again.
 */
export function findCopiedRuns(taking: ReuseText, source: ReuseText, places: SeedPlaces): CopiedRun[] {
  return taking.sentences.flatMap((sentence, to) => runsOf(sentence, to, source, places))
}

function runsOf({ words, seeds }: ReuseSentence, to: number, source: ReuseText, places: SeedPlaces): CopiedRun[] {
  const runs = new Map<number, CopiedRun>()
  const reached = new Map<number, number>()
  for (const [at, seed] of seeds.entries()) {
    for (const [from, start] of places.get(seed) ?? []) {
      if ((reached.get(from) ?? -1) > at) continue
      const length = runLength(words, at, source.sentences[from]!.words, start)
      reached.set(from, at + length - SEED_LENGTH + 1)
      const run = runs.get(from) ?? { from, to, longest: 0, longestOwn: 0 }
      run.longest = Math.max(run.longest, length)
      run.longestOwn = Math.max(run.longestOwn, longestOwn(words, at, length))
      runs.set(from, run)
    }
  }
  return [...runs.values()]
}

function runLength(words: ReuseWord[], at: number, other: ReuseWord[], start: number): number {
  let length = SEED_LENGTH
  while (words[at + length] && words[at + length]!.word === other[start + length]?.word) length++
  return length
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
