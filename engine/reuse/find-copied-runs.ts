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
    for (let at = 0; at < seeds.length; at++) {
      const list = places.get(seeds[at]!)
      if (!list) places.set(seeds[at]!, [[index, at]])
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
  let runs: Map<number, CopiedRun & { reached: number }> | undefined
  for (let at = 0; at < seeds.length; at++) {
    const list = places.get(seeds[at]!)
    if (!list) continue
    for (const [from, start] of list) {
      const known = runs?.get(from)
      if (known && known.reached > at) continue
      const length = runLength(words, at, source.sentences[from]!.words, start)
      if (length < SEED_LENGTH) continue
      const run = known ?? { from, to, longest: 0, longestOwn: 0, reached: 0 }
      run.reached = at + length - SEED_LENGTH + 1
      run.longest = Math.max(run.longest, length)
      run.longestOwn = Math.max(run.longestOwn, longestOwn(words, at, length))
      runs ??= new Map()
      runs.set(from, run)
    }
  }
  return runs ? [...runs.values()] : []
}

function runLength(words: ReuseWord[], at: number, other: ReuseWord[], start: number): number {
  let length = 0
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
