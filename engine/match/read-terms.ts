import type { Article } from '../article'
import { COMMON_STEMS } from './common-words'
import { FUNCTION_WORDS } from './function-words'
import { TermKind } from './sketch'
import { stemWord } from './stem-word'

export interface Term {
  /** As first written: "Kerry", "shadow". */
  text: string
  kind: TermKind
  /** 1 + ln of the occurrences, those in title and lead counted more. */
  weight: number
}

export const P = { title: 3, lead: 2, leadParagraphs: 3, names: 0 }
const MAX_CHARACTERS = 40_000

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu
const SENTENCE_BREAK = /[.!?:;"“„«(]/
const POSSESSIVE = /['’]s$/

/** The terms of an article by their key: words, capitalised names and pairs of names. */
export function readTerms(article: Article): Map<string, Term> {
  const found = new Map<string, Found>()
  readText(article.title, P.title, false, found)
  let left = MAX_CHARACTERS
  for (const [index, paragraph] of article.paragraphs.entries()) {
    if (left <= 0) break
    readText(paragraph.slice(0, left), index < P.leadParagraphs ? P.lead : 1, true, found)
    left -= paragraph.length
  }
  const terms = new Map<string, Term>()
  for (const [key, { text, amount, capitals, smalls, isPair }] of found) {
    const isName = capitals > 0 && capitals >= smalls
    const kind = isPair
      ? TermKind.pair
      : isName
        ? TermKind.name
        : COMMON_STEMS.has(key)
          ? TermKind.common
          : TermKind.word
    terms.set(key, { text, kind, weight: 1 + Math.log(amount) })
  }
  return terms
}

interface Found {
  text: string
  amount: number
  capitals: number
  smalls: number
  isPair: boolean
}

function readText(text: string, amount: number, capitalsTell: boolean, found: Map<string, Found>): void {
  let end = 0
  let lastCapital = ''
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(POSSESSIVE, '')
    const between = text.slice(end, match.index)
    end = match.index + match[0].length
    const lower = written.toLowerCase()
    const isCapital = capitalsTell && written[0] !== lower[0]
    const isStart = match.index === 0 || SENTENCE_BREAK.test(between)
    if (FUNCTION_WORDS.has(lower) || written.length < 2) {
      lastCapital = ''
      continue
    }
    const key = stemWord(lower)
    const term = addTo(found, key, written, amount, false)
    if (capitalsTell) {
      if (isCapital && !isStart) term.capitals++
      else if (!isCapital) term.smalls++
    }
    if (isCapital && lastCapital && between === ' ')
      addTo(found, `${lastCapital} ${key}`, `${lastCapital} ${written}`, amount, true)
    lastCapital = isCapital ? key : ''
  }
}

function addTo(found: Map<string, Found>, key: string, text: string, amount: number, isPair: boolean): Found {
  let term = found.get(key)
  if (!term) {
    term = { text, amount: 0, capitals: 0, smalls: 0, isPair }
    found.set(key, term)
  }
  term.amount += amount
  return term
}
