import {
  SKETCH_HEADER,
  type Sketch,
  sketchLanguage,
  sketchTerms,
  TermKind,
  termHash,
  termKind,
  termWeight,
  UNKNOWN_DAY,
} from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** Some stored articles: `sketches` one after another (see sketch), `ids` in the same order. */
export interface SketchBlock {
  ids: readonly string[]
  sketches: Uint32Array
}

/** Articles farther apart than this never tell the same story; load the days around a reading by it. */
export const MAX_DAYS_APART = 14

/** What the second look is given: nearly all true partners are among the first 40 (recall .99 on the labelled stories). */
const MOST_CANDIDATES = 40

/** The days around a reading whose articles say which terms are the talk of the week. */
const LOCAL_DAYS = 5

export interface Candidate {
  id: string
  sketch: Sketch
  /** Whole days; null when either day is unknown. */
  daysApart: number | null
  /** First impression: a cosine, damped by days. Orders only. */
  impression: number
}

export interface Gathered {
  candidates: Candidate[]
  /** In how many of the articles of LOCAL_DAYS a term stands, by the lower bits of its hash. */
  localCounts: Uint16Array
  localArticles: number
  /** Articles looked at of which nothing tells how many days they are apart. */
  undatedArticles: number
}

/** 2^17 buckets, so that a busy fortnight's terms seldom share one. */
export const LOCAL_MASK = (1 << 17) - 1

/** Says which share of a cosine is left at so many days, where half the partners come on the same day. */
const damp = (daysApart: number | null): number => (daysApart === null ? 0.45 : 1 / (1 + daysApart / 3))

/**
 * The first look: one pass over every sketch, some 100 comparisons of numbers each, that keeps the most similar.
 *
 *     term of a sketch ──► is its bucket one of the query's? ──no──► only its weight counts, for the length
 *                                      │yes
 *                                      └──► the query's weight for exactly this hash
 */
export function gatherCandidates(
  query: { id: string; sketch: Sketch },
  blocks: Iterable<SketchBlock>,
  statistics: TermStatistics,
): Gathered {
  const terms = new QueryTerms(query.sketch, statistics)
  const language = sketchLanguage(query.sketch[0]!)
  const day = query.sketch[1]!
  const localCounts = new Uint16Array(LOCAL_MASK + 1)
  let localArticles = 0
  let undatedArticles = 0
  const best = new Best()
  for (const { ids, sketches } of blocks) {
    let at = 0
    for (const id of ids) {
      const start = at
      at += SKETCH_HEADER + sketchTerms(sketches[at]!)
      if (id === query.id) continue
      const otherLanguage = sketchLanguage(sketches[start]!)
      if (language !== 0 && otherLanguage !== 0 && language !== otherLanguage) continue
      const otherDay = sketches[start + 1]!
      const daysApart = countDaysApart(day, otherDay)
      if (daysApart !== null && daysApart > MAX_DAYS_APART) continue
      if (daysApart === null) undatedArticles++
      else if (daysApart <= LOCAL_DAYS) {
        localArticles++
        for (let index = start + SKETCH_HEADER; index < at; index++) {
          localCounts[termHash(sketches[index]!) & LOCAL_MASK]!++
        }
      }
      const impression = terms.compare(sketches, start + SKETCH_HEADER, at) * damp(daysApart)
      if (best.takes(impression)) best.add({ id, sketch: sketches.subarray(start, at), daysApart, impression })
    }
  }
  return { candidates: best.inOrder(), localCounts, localArticles, undatedArticles }
}

/** Whole days between two days; null when either is unknown. */
export const countDaysApart = (a: number, b: number): number | null =>
  a === UNKNOWN_DAY || b === UNKNOWN_DAY ? null : Math.abs(a - b)

/** The rarity a term of each kind usually has: enough for a candidate's length at a first look. */
const USUAL_RARITY = { [TermKind.common]: 2.5, [TermKind.word]: 5, [TermKind.name]: 5.5 }

class QueryTerms {
  private readonly buckets = new Uint8Array(1 << 16)
  private readonly weights = new Map<number, number>()
  /** Squared usual weight by a term's lowest 8 bits: kind, place, weight. */
  private readonly squares = new Float64Array(256)
  private readonly norm: number

  constructor(sketch: Sketch, statistics: TermStatistics) {
    let norm = 0
    for (let index = SKETCH_HEADER; index < sketch.length; index++) {
      const term = sketch[index]!
      const hash = termHash(term)
      const scale = rarity(statistics, hash, termKind(term))
      // A candidate's weight for the same term is its own times the same rarity.
      this.weights.set(hash, termWeight(term) * scale * scale)
      this.buckets[hash & 0xffff] = 1
      norm += (termWeight(term) * scale) ** 2
    }
    this.norm = Math.sqrt(norm)
    for (let low = 0; low < 256; low++) this.squares[low] = (termWeight(low) * (USUAL_RARITY[termKind(low)] ?? 0)) ** 2
  }

  /** About the cosine, 0 … 1, with the terms at [start, end). */
  compare(sketches: Uint32Array, start: number, end: number): number {
    let product = 0
    let norm = 0
    for (let index = start; index < end; index++) {
      const term = sketches[index]!
      norm += this.squares[term & 255]!
      if (this.buckets[(term >>> 8) & 0xffff]) product += termWeight(term) * (this.weights.get(term >>> 8) ?? 0)
    }
    return product === 0 ? 0 : product / (this.norm * Math.sqrt(norm))
  }
}

/** Keeps the MOST_CANDIDATES best seen; ties stay in the order they came. */
class Best {
  private kept: Candidate[] = []
  private least = 0

  takes(impression: number): boolean {
    return impression > this.least
  }

  add(candidate: Candidate): void {
    this.kept.push(candidate)
    if (this.kept.length >= 2 * MOST_CANDIDATES) this.cut()
  }

  inOrder(): Candidate[] {
    this.cut()
    return this.kept
  }

  private cut(): void {
    this.kept.sort((a, b) => b.impression - a.impression)
    if (this.kept.length > MOST_CANDIDATES) {
      this.kept.length = MOST_CANDIDATES
      this.least = this.kept[MOST_CANDIDATES - 1]!.impression
    }
  }
}
