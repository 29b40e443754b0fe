import { compareWeekdays } from './count-weekdays'
import { countDaysApart, type Gathered } from './gather-candidates'
import { findLocalRarity, type LocalRarity } from './local-rarity'
import { NO_OUTLET } from './outlet-of'
import { scaleToOne } from './scale-to-one'
import {
  SKETCH_HEADER,
  type Sketch,
  sketchOutlet,
  sketchWeekdays,
  TermKind,
  TermPlace,
  termHash,
  termKind,
  termPlace,
  termWeight,
} from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** What speaks for one article and another telling the same story, each 0 … 1 unless said otherwise. */
export interface Evidence {
  /** Cosine by terms rare in the whole corpus. */
  similarity: number
  /** Cosine by terms rare in the days around: the saga's own words count less, the event's more. */
  local: number
  /** Local cosine of the title's terms. */
  title: number
  /** The terms of one's title in the other's text, the better way round. */
  titleInText: number
  /** Names that stand in both; null where one has none, as in scripts without capitals. */
  sharedNames: number | null
  /** Whole days; null when unknown. */
  daysApart: number | null
  isSameOutlet: boolean
  /** Do they speak of the same days of the week? null when either names none. */
  weekdays: number | null
  /** Local cosine of the one with the article most like it apart from the other. */
  bestOther: number
  /** Local cosine of the other with the article third most like it apart from the one. */
  thirdNearest: number
  /** How many undated articles were looked at for each one of the days around; 0 where the days are known. */
  undatedRatio: number
}

/**
 * What the sketches say: what speaks for two of the articles gathered telling the same story. Articles are named by number,
 * 0 the query and 1… the candidates in their order.
 */
export function weighEvidence(query: Sketch, gathered: Gathered, statistics: TermStatistics): EvidenceBetween {
  const { candidates, localArticles, undatedArticles } = gathered
  const localRarity = findLocalRarity(gathered)
  const sketches = [query, ...candidates.map(({ sketch }) => sketch)]
  const articles = sketches.map((sketch) => weigh(sketch, statistics, localRarity))
  const likeness = compareAll(articles)
  return (one, other) => {
    const [a, b] = [articles[one]!, articles[other]!]
    const [sketchA, sketchB] = [sketches[one]!, sketches[other]!]
    const daysApart = countDaysApart(sketchA[1]!, sketchB[1]!)
    return {
      similarity: cosine(a.global, b.global),
      local: likeness[one]![other]!,
      title: cosine(a.title, b.title),
      titleInText: Math.max(cosine(a.title, b.local), cosine(b.title, a.local)),
      sharedNames: countSharedNames(sketchA, sketchB),
      daysApart,
      isSameOutlet: sketchOutlet(sketchA) === sketchOutlet(sketchB) && sketchOutlet(sketchA) !== NO_OUTLET,
      weekdays: compareWeekdays(sketchWeekdays(sketchA), sketchWeekdays(sketchB)),
      bestOther: nearest(likeness[one]!, other, 1),
      thirdNearest: nearest(likeness[other]!, one, 3),
      undatedRatio: daysApart === null ? undatedArticles / (localArticles + 1) : 0,
    }
  }
}

export type EvidenceBetween = (one: number, other: number) => Evidence

/** A word counts when at least one of the two writes it as a name. */
function countSharedNames(a: Sketch, b: Sketch): number | null {
  if (!hasNames(a) || !hasNames(b)) return null
  let shared = 0
  for (let i = SKETCH_HEADER, j = SKETCH_HEADER; i < a.length && j < b.length; ) {
    const difference = termHash(a[i]!) - termHash(b[j]!)
    if (difference === 0 && (termKind(a[i]!) === TermKind.name || termKind(b[j]!) === TermKind.name)) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared
}

const hasNames = (sketch: Sketch): boolean =>
  sketch.subarray(SKETCH_HEADER).some((term) => termKind(term) === TermKind.name)

/** The likeness of the `place`th most alike, `without` left out; 0 where there are not so many. */
function nearest(row: Float64Array, without: number, place: number): number {
  const others = row.filter((_, index) => index !== without).sort()
  return others[others.length - place] ?? 0
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

function weigh(sketch: Sketch, statistics: TermStatistics, localRarity: LocalRarity): Weighed {
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
