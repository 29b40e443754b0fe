import { stemmer } from 'stemmer'
import { ABBREVIATIONS } from '../names/abbreviations'
import { PLACE_NAMES } from '../names/place-names'
import { readNumeral } from '../numbers/read-numeral'
import { americanSpelling } from './american-spelling'
import { foldDerivation } from './fold-derivation'
import { isFunctionWord } from './function-words'
import { PLAIN_WORDS } from './plain-words'
import { isReportingWord } from './reporting-words'
import { synonymClassOf } from './synonym-class-of'

/** One word as the comparison sees it. Equal `concept` means "may say the same", equal `exact` "is the same word". */
export interface Term {
  exact: number
  concept: number
  /** How much information words of its kind carry, before rarity is counted: 0 … 1. 0 is left out of account. */
  bearing: number
}

/** "said", "told", "according": nearly every news sentence has one. */
const REPORTING_BEARING = 0.15
/** Measures of time and order, general verbs, light nouns. .3 to .8 made no difference on the labelled stories. */
const PLAIN_BEARING = 0.5
/** Countries and capitals stand in half the sentences of a story abroad. */
const PLACE_BEARING = 0.5
/** Shorter words in lower case are no places ("us", "pole"). */
const SHORTEST_LOWERCASE_PLACE = 5

/** Scripts of letters, in which endings change and short words join. */
const SPELLED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u
/** Letters that words of one root begin with in languages without a stemmer; 7 keeps most compounds apart. */
const FOREIGN_ROOT = 7
/** "der", "las", "une"; longer ones are weighed down by how often they stand. */
const LONGEST_JOINING_WORD = 3
const JOINING_BEARING = 0.1

const PLAIN = new Set(PLAIN_WORDS.trim().split(/\s+/))
const WRITTEN_OUT = new Map(
  ABBREVIATIONS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
)
const PLACE_OF = new Map<string, string>()
for (const line of PLACE_NAMES.trim().split('\n')) {
  const forms = line.split(' ')
  for (const form of forms) PLACE_OF.set(form, forms[0]!)
}

/** Numbers every word of a story once, so that sentences compare as integers. */
export class TermLexicon {
  readonly #ids = new Map<string, number>()
  /** By word, for plain and capitalised words of English and of other articles. */
  readonly #terms = Array.from({ length: 4 }, () => new Map<string, Term>())
  readonly #stems = new Map<string, string>()

  /** The Porter stem of an English word, found once. */
  stem(word: string): string {
    let stem = this.#stems.get(word)
    if (stem === undefined) {
      stem = stemmer(word)
      this.#stems.set(word, stem)
    }
    return stem
  }

  /**
   * English words are stemmed, folded to their root and looked up among synonyms, places and numerals; in other
   * languages by their beginnings. `isEnglish` is the article's language.
   */
  term(word: string, isCapitalised: boolean, isEnglish: boolean): Term {
    const terms = this.#terms[(isEnglish ? 2 : 0) + (isCapitalised ? 1 : 0)]!
    let term = terms.get(word)
    if (!term) {
      term = isEnglish ? this.#englishTerm(word, isCapitalised) : this.#foreignTerm(word)
      terms.set(word, term)
    }
    return term
  }

  /** No list is known: a word is itself, and another with the same beginning may say the same; short words join. */
  #foreignTerm(word: string): Term {
    if (!SPELLED.test(word)) return this.#same(word, 1)
    const bearing = word.length <= LONGEST_JOINING_WORD ? JOINING_BEARING : 1
    return { exact: this.#id(word), concept: this.#id(`~${word.slice(0, FOREIGN_ROOT)}`), bearing }
  }

  /** A number of things of one concept; `exact` where the figures are the same too. */
  count(of: number, figures: string): Term {
    return { concept: this.#id(`#of ${of}`), exact: this.#id(`#of ${of} ${figures}`), bearing: PLAIN_BEARING }
  }

  #englishTerm(written: string, isCapitalised: boolean): Term {
    const word = americanSpelling((isCapitalised && WRITTEN_OUT.get(written)) || written)
    const numeral = readNumeral(word)
    if (numeral) return this.#same(numeral, PLAIN_BEARING)
    const stem = this.stem(word)
    const place =
      isCapitalised || word.length >= SHORTEST_LOWERCASE_PLACE
        ? (PLACE_OF.get(word) ?? PLACE_OF.get(word.replace(/s$/u, '')))
        : undefined
    if (place) return { exact: this.#id(`@${stem}`), concept: this.#id(`@${place}`), bearing: PLACE_BEARING }
    if (isFunctionWord(word)) return this.#same(stem, 0)
    if (isReportingWord(word)) return { exact: this.#id(stem), concept: this.#id('=say'), bearing: REPORTING_BEARING }
    const group = synonymClassOf(stem)
    const concept = this.#id(group === undefined ? `~${foldDerivation(word)}` : `=${group}`)
    return { exact: this.#id(stem), concept, bearing: PLAIN.has(word) ? PLAIN_BEARING : 1 }
  }

  #same(word: string, bearing: number): Term {
    const id = this.#id(word)
    return { exact: id, concept: id, bearing }
  }

  #id(key: string): number {
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    this.#ids.set(key, this.#ids.size)
    return this.#ids.size - 1
  }
}
