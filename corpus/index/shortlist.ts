import { SKETCH_HEADER, type Sketch, sketchTerms, termHash, termKind, termWeight } from '../../engine/match/sketch'
import { rarity, type TermStatistics } from '../../engine/match/term-statistics'

/** Stored articles to choose from: keys and sketches in the same order. */
export interface KeyedSketches {
  keys: Float64Array
  sketches: Uint32Array
}

export interface ShortlistedArticle {
  key: number
  sketch: Sketch
  /** Sum over the shared terms of both weights by the term's rarity squared: the dot product of the cosine. */
  product: number
}

/** Twice as many are gathered before the lesser half is let go. */
const SLACK = 2
/** Low bits of a hash, by which most terms of other articles are passed over with one look. */
const FILTER_BITS = 16
const FILTER_MASK = (1 << FILTER_BITS) - 1

/**
 * The stored articles that share most with one sketch: one pass over the words of thousands of sketches, so that the
 * exact ranking has hundreds to weigh. Sketches are views into what was offered.
 */
export class Shortlist {
  private readonly filter = new Uint8Array(1 << FILTER_BITS)
  private readonly worth = new Map<number, number>()
  private kept: ShortlistedArticle[] = []
  private floor = 0

  constructor(
    query: Sketch,
    statistics: TermStatistics,
    private readonly limit: number,
  ) {
    for (const term of query.subarray(SKETCH_HEADER)) {
      const hash = termHash(term)
      this.filter[hash & FILTER_MASK] = 1
      this.worth.set(hash, termWeight(term) * rarity(statistics, hash, termKind(term)) ** 2)
    }
  }

  offer({ keys, sketches }: KeyedSketches): void {
    const { filter, worth } = this
    let at = 0
    for (let index = 0; index < keys.length; index++) {
      const end = at + SKETCH_HEADER + sketchTerms(sketches[at]!)
      let product = 0
      for (let place = at + SKETCH_HEADER; place < end; place++) {
        const term = sketches[place]!
        if (filter[(term >>> 8) & FILTER_MASK] === 0) continue
        product += termWeight(term) * (worth.get(termHash(term)) ?? 0)
      }
      if (product > this.floor) {
        this.kept.push({ key: keys[index]!, sketch: sketches.subarray(at, end), product })
        if (this.kept.length >= SLACK * this.limit) this.cut()
      }
      at = end
    }
  }

  /** Those that share most, best first. */
  best(): ShortlistedArticle[] {
    this.cut()
    return this.kept
  }

  private cut(): void {
    this.kept.sort((a, b) => b.product - a.product)
    if (this.kept.length < this.limit) return
    this.kept.length = this.limit
    this.floor = this.kept.at(-1)!.product
  }
}
