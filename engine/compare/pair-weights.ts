import type { PreparedArticle, PreparedSentence } from './prepare-article'
import type { Term } from './term-lexicon'

/**
 * How much information a term carries when two articles are compared, 0 … 1: rare words more than frequent ones,
 * log(1 + N/n) / log(1 + N) over the sentences of both, times what words of its kind bear. Counted over the pair alone,
 * so that a third article changes nothing.
 */
export class PairWeights {
  readonly #from: Uint16Array
  readonly #to: Uint16Array
  /** By number of sentences, how rare that is. */
  readonly #rarity: Float64Array

  constructor(from: PreparedArticle, to: PreparedArticle) {
    this.#from = from.sentenceCounts
    this.#to = to.sentenceCounts
    const sentences = from.sentences.length + to.sentences.length
    const most = Math.log(1 + sentences)
    this.#rarity = Float64Array.from(
      { length: sentences + 1 },
      (_, n) => Math.log(1 + sentences / Math.max(1, n)) / most,
    )
  }

  weigh({ concept, bearing }: Term): number {
    const count = countOf(this.#from, concept) + countOf(this.#to, concept)
    return bearing * this.#rarity[count]!
  }

  mass(sentence: PreparedSentence): number {
    let sum = 0
    for (const term of sentence.distinct) sum += this.weigh(term)
    return sum
  }
}

function countOf(counts: Uint16Array, concept: number): number {
  return concept < counts.length ? counts[concept]! : 0
}
