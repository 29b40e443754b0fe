import { type CopiedRun, findCopiedRuns, type SeedPlaces } from './find-copied-runs'
import type { ReuseText } from './read-texts'

/** Words in a row outside quotations that are hardly written twice by chance. Sane 7–12. */
const COPIED_RUN = 8
/** Sentences with such a run, and their share, from which one text is taken for the other's. */
const MIN_COPIED_SENTENCES = 3
const MIN_COPIED_SHARE = 0.2
/**
 * Once copying is established: the share of a sentence's meaning-bearing words that another sentence must explain to be its
 * source, and how many words at least. Sentences are often joined, so what one source explained is taken off before the next is
 * asked. Chosen on one hand-labelled edited wire report, the newsstand's stories and a reading of real wire copies.
 */
const EDITED = { share: 0.5, words: 3 }
/** The same beside a sentence whose neighbour is already linked: text is rewritten in its order. */
const EDITED_IN_ORDER = { share: 0.25, words: 2 }

export interface SentenceLink {
  from: number
  to: number
}

/** Which sentences of `taking` were made from which of `source`; null where nothing shows that text was taken over. */
export function linkSentences(taking: ReuseText, source: ReuseText, places: SeedPlaces): SentenceLink[] | null {
  if (!taking.sentences.length || taking.prepared.language !== source.prepared.language) return null
  const runs = findCopiedRuns(taking, source, places)
  const copied = new Set(runs.filter(({ longestOwn }) => longestOwn >= COPIED_RUN).map(({ to }) => to))
  if (copied.size < MIN_COPIED_SENTENCES || copied.size / taking.sentences.length < MIN_COPIED_SHARE) return null
  const sources = source.sentences.map(({ telling }) => telling)
  const remaining = taking.sentences.map(({ telling }) => new Set(telling))
  const links = linkByRuns(runs, remaining, sources)
  return [...links, ...linkInOrder(links, remaining, sources)]
}

function linkByRuns(runs: CopiedRun[], remaining: Set<string>[], sources: Set<string>[]): SentenceLink[] {
  const byTaker = Map.groupBy(runs, ({ to }) => to)
  return [...byTaker].flatMap(([to, candidates]) => {
    const runOf = new Map(candidates.map((run) => [run.from, run]))
    const isSource = (from: number, explained: number, share: number) => {
      const run = runOf.get(from)
      return run !== undefined && (run.longestOwn >= COPIED_RUN || isEnough(EDITED, explained, share))
    }
    return explain(remaining[to]!, [...runOf.keys()], sources, isSource).map((from) => ({ from, to }))
  })
}

/** What is left of each sentence, beside the sources of its neighbours. */
function linkInOrder(links: SentenceLink[], remaining: Set<string>[], sources: Set<string>[]): SentenceLink[] {
  const byTaker = Map.groupBy(links, ({ to }) => to)
  return remaining.flatMap((left, to) => {
    const near = new Set(
      [to - 1, to, to + 1]
        .flatMap((neighbour) => byTaker.get(neighbour) ?? [])
        .flatMap(({ from }) => [from - 1, from, from + 1])
        .filter((from) => from >= 0 && from < sources.length),
    )
    const isNear = (_from: number, explained: number, share: number) => isEnough(EDITED_IN_ORDER, explained, share)
    return explain(left, [...near], sources, isNear).map((from) => ({ from, to }))
  })
}

const isEnough = (bound: typeof EDITED, words: number, share: number) => words >= bound.words && share >= bound.share

/** Takes the candidates that explain most of `left` one after another, and what each explains off it. */
function explain(
  left: Set<string>,
  candidates: number[],
  sources: Set<string>[],
  isSource: (from: number, words: number, share: number) => boolean,
): number[] {
  const found: number[] = []
  while (left.size) {
    let best: { from: number; explained: string[] } | undefined
    for (const from of candidates) {
      if (found.includes(from)) continue
      const explained = [...left].filter((word) => sources[from]!.has(word))
      if (
        explained.length > (best?.explained.length ?? 0) &&
        isSource(from, explained.length, explained.length / left.size)
      )
        best = { from, explained }
    }
    if (!best) break
    found.push(best.from)
    for (const word of best.explained) left.delete(word)
  }
  return found
}
