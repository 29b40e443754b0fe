import type { Article } from '../article'
import { COMMON_STEMS } from './common-words'
import { FUNCTION_WORDS } from './function-words'
import { TermKind, TermPlace } from './sketch'
import { stemWord } from './stem-word'

export interface Term {
  /** As first written: "Kerry", "shadow". */
  text: string
  kind: TermKind
  place: TermPlace
  /** 1 + ln of the occurrences, those in title and lead counted more. */
  weight: number
}

/** An occurrence there is worth so many in the body. Retrieval hardly changes between 2 and 6 for the title. */
const OCCURRENCE = { [TermPlace.body]: 1, [TermPlace.lead]: 2, [TermPlace.title]: 3 }
/** The paragraphs that say what happened, in news written from the top down. */
const LEAD_PARAGRAPHS = 3
/** What comes later in a longer text is background, and time stays bounded. */
const MAX_CHARACTERS = 40_000
/** A run of letters longer than this is no word. */
const MAX_WORD = 40

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu
const SENTENCE_BREAK = /[.!?:;"“„«(]/
const POSSESSIVE = /['’]s$/
/** Written without spaces between words: two characters at a time are its terms. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The terms of an article by their key: words and capitalised names. */
export function readTerms(article: Article): Map<string, Term> {
  const reader = new TermReader()
  reader.read(article.title.slice(0, MAX_CHARACTERS), TermPlace.title)
  let left = MAX_CHARACTERS
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (left <= 0) break
    reader.read(paragraph.slice(0, left), index < LEAD_PARAGRAPHS ? TermPlace.lead : TermPlace.body)
    left -= paragraph.length + 1
  }
  const terms = new Map<string, Term>()
  for (const [key, { text, amount, place, capitals, smalls }] of reader.found) {
    const isName = capitals > 0 && capitals >= smalls
    const kind = isName ? TermKind.name : COMMON_STEMS.has(key) ? TermKind.common : TermKind.word
    terms.set(key, { text, kind, place, weight: 1 + Math.log(amount) })
  }
  return terms
}

interface Found {
  text: string
  amount: number
  place: TermPlace
  /** Occurrences with a capital that no sentence's start explains, and those without. */
  capitals: number
  smalls: number
}

class TermReader {
  readonly found = new Map<string, Found>()

  /** Headlines may capitalise every word, so capitals tell a name in the body only. */
  read(text: string, place: TermPlace): void {
    let end = 0
    for (const match of text.matchAll(WORD)) {
      const written = match[0].slice(0, MAX_WORD).replace(POSSESSIVE, '')
      const isStart = match.index === 0 || SENTENCE_BREAK.test(text.slice(Math.max(end, match.index - 4), match.index))
      end = match.index + match[0].length
      if (UNSPACED.test(written)) {
        for (let at = 0; at + 2 <= written.length; at++)
          this.add(written.slice(at, at + 2), place, written.slice(at, at + 2))
        continue
      }
      const lower = written.toLowerCase()
      if (written.length < 2 || FUNCTION_WORDS.has(lower)) continue
      const term = this.add(stemWord(lower), place, written)
      if (place === TermPlace.title) continue
      if (written[0] === lower[0]) term.smalls++
      else if (!isStart) term.capitals++
    }
  }

  private add(key: string, place: TermPlace, text: string): Found {
    let term = this.found.get(key)
    if (!term) {
      term = { text, amount: 0, place, capitals: 0, smalls: 0 }
      this.found.set(key, term)
    }
    term.amount += OCCURRENCE[place]
    return term
  }
}
