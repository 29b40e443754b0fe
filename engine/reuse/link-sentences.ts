import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import { findCopiedRuns } from './find-copied-runs'
import type { ReuseWord } from './read-words'

/** Words in a row outside quotation marks that are hardly written twice by chance. Sane 7–12. */
const COPIED_RUN = 8
/** Sentences with such a run, and their share, from which one text is taken for the other's. */
const MIN_COPIED_SENTENCES = 3
const MIN_COPIED_SHARE = 0.2
/**
 * Once copying is established: the share of a sentence's meaning-bearing words that another sentence must explain to be its
 * source, and how many words at least. Sentences are often joined, so what one source explained is taken off before the next is
 * asked. Chosen on one hand-labelled edited wire report and the newsstand's stories.
 */
const EDITED = { share: 0.5, words: 3 }
/** Letters of a word that are compared, as in truncation stemming. */
const BEGINNING = 5
/** The same beside a sentence whose neighbour is already linked: text is rewritten in its order. */
const EDITED_IN_ORDER = { share: 0.25, words: 2 }

export interface SentenceLink {
  from: number
  to: number
}

/** Which sentences of `taking` were made from which of `source`; null where nothing shows that text was taken over. */
export function linkSentences(
  taking: PreparedArticle,
  source: PreparedArticle,
  words: { taking: ReuseWord[][]; source: ReuseWord[][] },
): SentenceLink[] | null {
  if (!taking.sentences.length || taking.language !== source.language) return null
  const runs = findCopiedRuns(words.taking, words.source).filter(({ longestOwn }) => longestOwn >= COPIED_RUN)
  const copied = new Set(runs.map(({ to }) => to))
  if (copied.size < MIN_COPIED_SENTENCES || copied.size / taking.sentences.length < MIN_COPIED_SHARE) return null
  const sources = source.sentences.map((sentence, at) => telling(sentence, words.source[at]!))
  const links: SentenceLink[] = []
  const runSources = Map.groupBy(runs, ({ to }) => to)
  const remaining = taking.sentences.map((sentence, at) => telling(sentence, words.taking[at]!))
  for (const [to, left] of remaining.entries()) {
    const copiedFrom = new Set(runSources.get(to)?.map(({ from }) => from))
    const isSource = (from: number, explained: number, share: number) =>
      copiedFrom.has(from) || isEnough(EDITED, explained, share)
    for (const from of explain(left, sources, isSource)) links.push({ from, to })
  }
  return [...links, ...linkInOrder(links, remaining, sources)]
}

/** What is left of each sentence, beside the sources of its neighbours. */
function linkInOrder(links: SentenceLink[], remaining: Set<string>[], sources: Set<string>[]): SentenceLink[] {
  return remaining.flatMap((left, to) => {
    const near = new Set(
      links.filter((link) => Math.abs(link.to - to) <= 1).flatMap(({ from }) => [from - 1, from, from + 1]),
    )
    const isNear = (from: number, explained: number, share: number) =>
      near.has(from) && isEnough(EDITED_IN_ORDER, explained, share)
    return explain(left, sources, isNear).map((from) => ({ from, to }))
  })
}

const isEnough = (bound: typeof EDITED, words: number, share: number) => words >= bound.words && share >= bound.share

/** Takes the sources that explain most of `left` one after another, and what each explains off it. */
function explain(
  left: Set<string>,
  sources: Set<string>[],
  isSource: (from: number, words: number, share: number) => boolean,
): number[] {
  const found: number[] = []
  while (left.size) {
    const explained = sources.map((source) => [...left].filter((concept) => source.has(concept)))
    const from = bestOf(explained, (at, count) => !found.includes(at) && isSource(at, count, count / left.size))
    if (from < 0) break
    found.push(from)
    for (const concept of explained[from]!) left.delete(concept)
  }
  return found
}

function bestOf(explained: string[][], isAllowed: (at: number, count: number) => boolean): number {
  let best = -1
  for (const [at, concepts] of explained.entries())
    if (concepts.length > (best < 0 ? 0 : explained[best]!.length) && isAllowed(at, concepts.length)) best = at
  return best
}

/** The words that carry meaning, cut to their beginnings: taking over keeps the word and bends its ending. */
function telling({ terms }: PreparedSentence, words: ReuseWord[]): Set<string> {
  return new Set(words.flatMap(({ word }, at) => (terms[at]!.bearing >= 1 ? [word.slice(0, BEGINNING)] : [])))
}
