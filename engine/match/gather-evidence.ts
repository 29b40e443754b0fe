import { compareWeekdays } from './count-weekdays'
import { type Gathered, LOCAL_MASK } from './gather-candidates'
import {
  SKETCH_HEADER,
  type Sketch,
  sketchOutlet,
  sketchWeekdays,
  TermPlace,
  termHash,
  termKind,
  termPlace,
  termWeight,
} from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** What speaks for a candidate and against it, each 0 … 1 unless said otherwise. */
export interface Evidence {
  /** Cosine by terms rare in the whole corpus. */
  similarity: number
  /** Cosine by terms rare in the days around: the saga's own words count less, the event's more. */
  local: number
  /** Local cosine of the title's terms. */
  title: number
  /** The terms of one's title in the other's text, the better way round. */
  titleInText: number
  /** Whole days; null when unknown. */
  daysApart: number | null
  isSameOutlet: boolean
  /** Do they speak of the same days of the week? null when either names none. */
  weekdays: number | null
  /** Local cosine of the query with its best other candidate. */
  bestOther: number
  /** Local cosine of the candidate with the candidate third most like it. */
  thirdNearest: number
  /** How many undated articles were looked at for each one of the days around; 0 where the days are known. */
  undatedRatio: number
}

/** Trust in the corpus's own share of a term, in articles, until the days around have been counted. */
const LOCAL_PRIOR_ARTICLES = 30
/** Even a word in every article tells a little. */
const LEAST_RARITY = 0.05

/** The second look: every candidate against the query and against the other candidates. */
export function gatherEvidence(query: Sketch, gathered: Gathered, statistics: TermStatistics): Evidence[] {
  const { candidates, localCounts, localArticles, undatedArticles } = gathered
  const localRarity = (hash: number, global: number): number => {
    const expected = LOCAL_PRIOR_ARTICLES * Math.exp(-global)
    const share = (localCounts[hash & LOCAL_MASK]! + expected) / (localArticles + LOCAL_PRIOR_ARTICLES)
    return Math.max(LEAST_RARITY, -Math.log(Math.min(1, share)))
  }
  const read = (sketch: Sketch): Weighed => weigh(sketch, statistics, localRarity)
  const own = read(query)
  const others = candidates.map(({ sketch }) => read(sketch))
  const locals = others.map((other) => cosine(own.local, other.local))
  const likeness = compareAll(others)
  return candidates.map((candidate, index) => {
    const other = others[index]!
    const near = likeness[index]!.toSorted().reverse()
    return {
      similarity: cosine(own.global, other.global),
      local: locals[index]!,
      title: cosine(own.title, other.title),
      titleInText: Math.max(cosine(own.title, other.local), cosine(other.title, own.local)),
      daysApart: candidate.daysApart,
      isSameOutlet: sketchOutlet(query) === sketchOutlet(candidate.sketch),
      weekdays: compareWeekdays(sketchWeekdays(query), sketchWeekdays(candidate.sketch)),
      bestOther: Math.max(0, ...locals.filter((_, at) => at !== index)),
      thirdNearest: near[2] ?? 0,
      undatedRatio: candidate.daysApart === null ? undatedArticles / (localArticles + 1) : 0,
    }
  })
}

/** Local cosine of each with each, 0 with itself. */
function compareAll(articles: Weighed[]): Float64Array[] {
  const likeness = articles.map(() => new Float64Array(articles.length))
  for (let i = 0; i < articles.length; i++) {
    for (let j = 0; j < i; j++) likeness[i]![j] = likeness[j]![i] = cosine(articles[i]!.local, articles[j]!.local)
  }
  return likeness
}

/** Term hashes ascending and their weights, the vector of length 1. */
interface Vector {
  hashes: Uint32Array
  weights: Float64Array
}
interface Weighed {
  global: Vector
  local: Vector
  title: Vector
}

function weigh(
  sketch: Sketch,
  statistics: TermStatistics,
  localRarity: (hash: number, global: number) => number,
): Weighed {
  const count = sketch.length - SKETCH_HEADER
  const hashes = new Uint32Array(count)
  const global = new Float64Array(count)
  const local = new Float64Array(count)
  const title = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const term = sketch[SKETCH_HEADER + index]!
    const hash = termHash(term)
    const scale = rarity(statistics, hash, termKind(term))
    const localScale = localRarity(hash, scale)
    hashes[index] = hash
    local[index] = termWeight(term) * localScale
    global[index] = termWeight(term) * scale
    if (termPlace(term) === TermPlace.title) title[index] = localScale
  }
  return {
    global: { hashes, weights: scaleToOne(global) },
    local: { hashes, weights: scaleToOne(local) },
    title: { hashes, weights: scaleToOne(title) },
  }
}

function scaleToOne(weights: Float64Array): Float64Array {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  const length = Math.sqrt(sum)
  if (length > 0) for (let index = 0; index < weights.length; index++) weights[index]! /= length
  return weights
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const difference = a.hashes[i]! - b.hashes[j]!
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum
}
