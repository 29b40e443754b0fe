import type { PreparedArticle } from './prepare-article'
import type { Term } from './term-lexicon'

/**
 * How much information a term carries when these two articles are compared: rare words more than frequent ones
 * (log(1 + N/n) over the sentences of both). Counted over the pair alone, so that a third article changes nothing.
 */
export class PairWeights {
  readonly #sentences: number

  constructor(
    readonly from: PreparedArticle,
    readonly to: PreparedArticle,
  ) {
    this.#sentences = from.sentences.length + to.sentences.length
  }

  weigh(term: Term): number {
    const count = (this.from.sentenceCounts.get(term.concept) ?? 0) + (this.to.sentenceCounts.get(term.concept) ?? 0)
    return term.bearing * Math.log(1 + this.#sentences / Math.max(1, count))
  }
}
