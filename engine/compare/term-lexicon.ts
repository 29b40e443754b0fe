import { stemmer } from 'stemmer'
import { foldDerivation } from './fold-derivation'
import { isFunctionWord, isReportingWord, synonymClassOf } from './synonyms'

/** One word as the comparison sees it. Equal `concept` means "may say the same", equal `exact` "is the same word". */
export interface Term {
  exact: number
  concept: number
  /** How much information the word class carries before rarity is counted: 0 … 1. */
  bearing: number
  isName: boolean
}

/** Articles, pronouns, auxiliaries: they hold a sentence together and say next to nothing alone. */
const FUNCTION_WORD_BEARING = 0.04
/** "said", "told", "according": almost every news sentence has one. */
const REPORTING_WORD_BEARING = 0.15

/**
 * Numbers every word of a story once, so that sentences compare as integers.
 * English words are stemmed, folded to their root and looked up among synonyms; in other languages a word is itself.
 */
export class TermLexicon {
  readonly #ids = new Map<string, number>()
  readonly #terms = new Map<string, Term>()

  get size(): number {
    return this.#ids.size
  }

  id(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size)
    return this.#ids.size - 1
  }

  /** `isEnglish` is the article's language, not the word's. */
  term(word: string, isCapitalised: boolean, isEnglish: boolean): Term {
    const key = `${isEnglish ? 'en' : ''}${isCapitalised ? '^' : '~'}${word}`
    let term = this.#terms.get(key)
    if (!term) {
      term = isEnglish ? this.#englishTerm(word, isCapitalised) : this.#plainTerm(word, isCapitalised)
      this.#terms.set(key, term)
    }
    return term
  }

  #englishTerm(word: string, isName: boolean): Term {
    const exact = this.id(stemmer(word))
    if (isFunctionWord(word)) return { exact, concept: exact, bearing: FUNCTION_WORD_BEARING, isName: false }
    if (isReportingWord(word))
      return { exact, concept: this.id('=say'), bearing: REPORTING_WORD_BEARING, isName: false }
    const group = synonymClassOf(word) ?? synonymClassOf(stemmer(word))
    const concept = this.id(group === undefined ? `~${foldDerivation(word)}` : `=${group}`)
    return { exact, concept, bearing: 1, isName }
  }

  #plainTerm(word: string, isName: boolean): Term {
    const exact = this.id(word)
    return { exact, concept: exact, bearing: 1, isName }
  }
}
