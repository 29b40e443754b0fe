import type { Article } from '../article'
import { COMMON_STEMS } from './common-words'
import { FUNCTION_WORDS } from './function-words'
import { foldHash, HASH_PRIME, HASH_START, hashTerm } from './hash-term'
import { stemLength } from './stem-word'

/** A text as hashes (see hash-term), read once for any number of comparisons. */
export interface ScannedText {
  /** Stems of every word of the body, function words too, in order. */
  words: Uint32Array
  /** Words of the title, the lead and the body that tell something: stem (24 bits) << 8 | place bits, ascending by stem. */
  terms: Uint32Array
}

/** What a term's place says in `terms`. */
export const IN_BODY = 1
export const IN_LEAD = 2
export const IN_TITLE = 4

/** Beyond it comes background; what happened is told before. */
const MAX_CHARACTERS = 6000
const LEAD_PARAGRAPHS = 3
/** A run of letters longer than this is no word. */
const MAX_WORD = 40
/** Scripts from here on are not cased; before it stand Latin, Greek and Cyrillic. */
const CASED_END = 0x530
const THAI = 0xe00
const THAI_END = 0xe80
/** From here on stand Han, kana and their like, written without spaces: two characters at a time are a word. */
const UNSPACED = 0x3040
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const S = 0x73

const functionWords = new Set([...FUNCTION_WORDS].map(hashTerm))
const commonStems = new Set([...COMMON_STEMS].map(hashTerm))
/** Is a stem, by its hash, of those that stand in very many reports? */
export const isCommonStem = (hash: number): boolean => commonStems.has(hash)

/** Lowercase of each cased letter, 0 for what is no letter or digit. */
const lowercase = Uint16Array.from({ length: CASED_END }, (_, code) => {
  const letter = String.fromCharCode(code)
  return /[\p{L}\p{M}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0
})

/**
 * Reads the words of title and body's beginning. As fast as can be, since a reading waits for twenty such texts: one pass
 * over character codes, a stem's hash being the state of the word's hash at the stem's end.
 */
export function scanWords(article: Article): ScannedText {
  const scanner = new Scanner()
  scanner.read(article.title.slice(0, MAX_CHARACTERS), IN_TITLE)
  const bodyStart = scanner.count
  let left = MAX_CHARACTERS
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (left <= 0) break
    scanner.read(paragraph.slice(0, left), index < LEAD_PARAGRAPHS ? IN_LEAD : IN_BODY)
    left -= paragraph.length + 1
  }
  return {
    words: scanner.words.slice(bodyStart, scanner.count),
    terms: scanner.terms.slice(0, scanner.termCount).sort(),
  }
}

class Scanner {
  words = new Uint32Array(MAX_CHARACTERS * 2)
  terms = new Uint32Array(MAX_CHARACTERS * 2)
  count = 0
  termCount = 0
  private readonly codes = new Uint16Array(MAX_WORD)
  private readonly states = new Int32Array(MAX_WORD)

  read(text: string, place: number): void {
    let length = 0
    let hash = HASH_START
    for (let index = 0; index <= text.length; index++) {
      const code = index < text.length ? text.charCodeAt(index) : 0
      const letter = code < CASED_END ? lowercase[code]! : isUncased(code) ? code : 0
      if (letter !== 0) {
        if (length < MAX_WORD) {
          this.codes[length] = letter
          hash = Math.imul(hash ^ letter, HASH_PRIME)
          this.states[length++] = hash
        }
        continue
      }
      if (length === 0) continue
      if ((code === APOSTROPHE || code === CURLY_APOSTROPHE) && isPossessive(text, index)) index++
      this.endWord(length, place)
      length = 0
      hash = HASH_START
    }
  }

  private endWord(length: number, place: number): void {
    if (isUnspaced(this.codes[0]!)) {
      for (let at = 1; at < length; at++) {
        this.add(foldHash(mix(mix(HASH_START, this.codes[at - 1]!), this.codes[at]!)), place, true)
      }
      return
    }
    const whole = foldHash(this.states[length - 1]!)
    const stem = foldHash(this.states[stemLength(this.codes, length) - 1]!)
    this.add(stem, place, length > 1 && !functionWords.has(whole))
  }

  private add(hash: number, place: number, tells: boolean): void {
    this.words[this.count++] = hash
    if (tells) this.terms[this.termCount++] = (hash << 8) | place
  }
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME)
const isUnspaced = (code: number): boolean => code >= UNSPACED || (code >= THAI && code < THAI_END)
/** Letters of other scripts; general punctuation and symbols stand in between. */
const isUncased = (code: number): boolean => (code < 0x2000 || code >= UNSPACED) && code < 0xff00

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 2) || 0
  return (text.charCodeAt(at + 1) | 0x20) === S && !(next < CASED_END ? lowercase[next] : 1)
}
