import type { PreparedArticle, PreparedSentence } from './prepare-article'
import type { Term } from './term-lexicon'

/**
 * How much information a term carries when two articles are compared, 0 … 1: rare words more than frequent ones,
 * log(1 + N/n) / log(1 + N) over the sentences of both, times what words of its kind bear. Counted over the pair alone,
 * so that a third article changes nothing.
 */
export class PairWeights {
  readonly #from: PreparedArticle
  readonly #to: PreparedArticle
  readonly #sentences: number
  readonly #scale: number

  constructor(from: PreparedArticle, to: PreparedArticle) {
    this.#from = from
    this.#to = to
    this.#sentences = from.sentences.length + to.sentences.length
    this.#scale = 1 / Math.log(1 + this.#sentences)
  }

  weigh(term: Term): number {
    const from = this.#from.sentenceCounts.get(term.concept) ?? 0
    const to = this.#to.sentenceCounts.get(term.concept) ?? 0
    return term.bearing * Math.log(1 + this.#sentences / Math.max(1, from + to)) * this.#scale
  }

  mass(sentence: PreparedSentence): number {
    let sum = 0
    for (const term of sentence.distinct) sum += this.weigh(term)
    return sum
  }
}
