import { isReportingVerb } from '../text/reporting-verbs'
import { NOT_NAMES } from './name-words'
import type { UnitToken } from './read-units'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  JOINERS,
  LEADING,
  PAST_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  ROLES,
} from './subject-words'
import { isAdverb, isCapital, isDay, lower } from './token-kinds'

/** "the Democratic …", "his Brannoc …": the noun is still to come. */
const isDescribed = (phrase: UnitToken[]) => phrase.length === 2 && DETERMINERS.has(lower(phrase[0]!))

/** The words from `at` on that name one subject: "Ada Quill" of "Ada Quill, the mayor". */
export function readPhrase(tokens: UnitToken[], at: number): UnitToken[] {
  const phrase: UnitToken[] = []
  let i = at
  while (tokens[i] && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!) && !isCapital(tokens[i])) i++
  for (; i < tokens.length && phrase.length < 14; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    if (phrase.length && isDay(token)) break
    const word = lower(token)
    if (PRONOUNS.has(word) && !phrase.length) return [token]
    if (!isCapital(token)) {
      if (PREPOSITIONS.has(word) || isReportingVerb(word) || (phrase.length && isAdverb(token))) break
      if (word === 'and' && phrase.length && isCapital(tokens[i + 1])) {
        phrase.push(token)
        continue
      }
      if (CONJUNCTIONS.has(word)) break
      if (
        !isDescribed(phrase) &&
        isCapital(phrase.at(-1)) &&
        !/['’]s?$/u.test(phrase.at(-1)!.text) &&
        !ROLES.has(word) &&
        !JOINERS.has(word)
      )
        break
      if (phrase.length > 1 && (/ed$/.test(word) || PAST_VERBS.has(word))) break
    }
    phrase.push(token)
  }
  while (phrase.length && JOINERS.has(lower(phrase.at(-1)!))) phrase.pop()
  return phrase
}

/** The words up to and with `at` that name one subject. */
function readPhraseBack(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  const phrase: UnitToken[] = []
  for (let i = at; i >= from && phrase.length < 14; i--) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const word = lower(token)
    if (!isCapital(token) || i === from) {
      if (PREPOSITIONS.has(word)) break
      if (CONJUNCTIONS.has(word) && !(word === 'and' && joinsNouns(tokens, i))) break
      if (isReportingVerb(word) && !isCapital(token)) break
    }
    phrase.unshift(token)
    const before = tokens[i - 1]
    if (DETERMINERS.has(word) && !(before && JOINERS.has(lower(before)))) break
  }
  while (phrase.length && JOINERS.has(lower(phrase[0]!))) phrase.shift()
  return phrase
}

/** "Quill and Marsh", "the former mayor and present nominee": both sides are of one subject. */
function joinsNouns(tokens: UnitToken[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  return isCapital(before)
    ? isCapital(after)
    : !isCapital(after) && !DETERMINERS.has(lower(after)) && !PRONOUNS.has(lower(after))
}

/**
 * Who does what the verb at `at` says, by English word order, looking back no further than `from`. Empty when the order does not say.
 */
export function subjectOf(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  const verb = tokens[at]!.text
  let i = at - 1
  while (i >= from && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!)) i--
  const before = tokens[i]
  if (i < from || !before) return []
  if (verb.endsWith('ing') && !/^(?:is|was|are|were|been)$/.test(lower(tokens[at - 1]!)))
    return /^(?:him|her|them)$/.test(lower(before))
      ? [before]
      : clauseSubject(tokens, clauseStart(tokens, from, at), at)
  if (before.kind !== 'word') {
    if (before.text === ',') {
      const named = beforeApposition(tokens, i, from)
      if (named.length) return named
    }
    return /^[,—–)]$/.test(before.text) ? clauseSubject(tokens, from, i) : []
  }
  const word = lower(before)
  if (word === 'who' || word === 'which' || word === 'that') return antecedent(tokens, i, from)
  if (PRONOUNS.has(word)) return [before]
  if (word === 'and' || word === 'but' || word === 'to' || PREPOSITIONS.has(word)) return clauseSubject(tokens, from, i)
  const phrase = readPhraseBack(tokens, i, from)
  if (isPhraseOpen(tokens, phrase, i, from) && !DETERMINERS.has(lower(phrase.at(-1)!))) return phrase
  const name = phrase.slice(phrase.findLastIndex((token) => !isCapital(token)) + 1)
  if (name.length && name.length < phrase.length && !name.some(({ text }) => NOT_NAMES.has(text))) return name
  return clauseSubject(tokens, from, at)
}

/** False for the tail of a longer subject: "the end of a “long” fight said". */
function isPhraseOpen(tokens: UnitToken[], phrase: UnitToken[], at: number, from: number): boolean {
  if (!phrase.length) return false
  const before = tokens[at - phrase.length]
  if (!before || at - phrase.length < from) return true
  if (before.kind !== 'word') return true
  const word = lower(before)
  return !PREPOSITIONS.has(word) || SUBORDINATORS.test(word)
}

/** Tokens that an apposition may hold: "Ada Quill, the mayor of Brannoc and head of its trust, said". */
const MAX_APPOSITION = 30

/** The name that the words between two commas describe, the second at `at`. */
function beforeApposition(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  const stop = Math.max(from, at - MAX_APPOSITION)
  for (let i = at - 1; i > stop; i--) {
    if (tokens[i]!.kind === 'quote') break
    if (tokens[i]!.text !== ',' || !isCapital(tokens[i - 1]) || isDay(tokens[i - 1]!)) continue
    const name = readPhraseBack(tokens, i - 1, from)
    const first = tokens[i - 1 - name.length]
    const isSubject = first?.kind !== 'word' || !PREPOSITIONS.has(lower(first)) || SUBORDINATORS.test(first.text)
    if (name.length > 0 && isSubject) return name
  }
  return []
}

const SUBORDINATORS = /^(?:as|when|while|because|after|before|if|since|where|what|though|although|how)$/i

/** "Ada Quill, who said": what stands before the relative pronoun. */
function antecedent(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  let i = at - 1
  if (tokens[i]?.text === ',') i--
  if (i < from) return []
  const phrase = readPhraseBack(tokens, i, from)
  return phrase
}

/** After the last ", and" that begins with a name: a clause with a subject of its own. */
function clauseStart(tokens: UnitToken[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (tokens[i - 1]!.text === ',' && /^(?:and|but|while)$/.test(tokens[i]!.text) && isCapital(tokens[i + 1]))
      return i + 1
  return from
}

/** "a lawyer for Mr. Quill, Ada Marsh,": the name set beside the words, else the words. */
function withApposition(tokens: UnitToken[], phrase: UnitToken[]): UnitToken[] {
  const last = phrase.at(-1)
  if (!last || (isCapital(last) && !phrase.some(({ text }) => JOINERS.has(text)))) return phrase
  const at = tokens.indexOf(last)
  if (tokens[at + 1]?.text !== ',' || !isCapital(tokens[at + 2])) return phrase
  const name = readPhrase(tokens, at + 2)
  return name.length > 1 && name.every(isCapital) ? name : phrase
}

/**
 * The first subject of the clause that begins at `from`: "On Monday," and the like, and capitals of a cry ("LATEST NEWS TODAY —"),
 * are stepped over.
 */
export function clauseSubject(tokens: UnitToken[], from: number, to: number): UnitToken[] {
  let hasLeading = false
  for (let i = from === 0 ? dateline(tokens) : from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || CLAUSE_OPENERS.has(lower(token))) continue
    if (!isLeading(token)) {
      const phrase = readPhrase(tokens, i)
      if (isSubject(phrase) && !(hasLeading && isInserted(tokens, phrase))) return withApposition(tokens, phrase)
    }
    hasLeading = true
    const mark = tokens.findIndex((other, j) => j > i && j < to && other.kind !== 'word')
    if (mark < 0) return []
    i = mark
  }
  return []
}

/** Tokens of "BRANNOC (AP) —", which names no speaker. */
function dateline(tokens: UnitToken[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0
  return tokens.slice(0, DATELINE_TOKENS).findIndex(({ text }) => /^[—–-]+$/.test(text)) + 1
}
const DATELINE_TOKENS = 12

const CLAUSE_OPENERS = new Set('and but so yet then also still meanwhile however now later earlier instead'.split(' '))

const isLeading = (token: UnitToken) =>
  LEADING.has(lower(token)) || isDay(token) || isAdverb(token) || /^\p{L}{2,}ing$/u.test(token.text)

function isSubject(phrase: UnitToken[]): boolean {
  if (!phrase.length || (phrase.length > 2 && phrase.every(({ text }) => /^[\p{Lu}\P{L}]+$/u.test(text)))) return false
  const first = lower(phrase[0]!)
  if (phrase.length === 1 && DETERMINERS.has(first)) return false
  return phrase.some(isCapital) || DETERMINERS.has(first) || PRONOUNS.has(first) || /s$/.test(phrase.at(-1)!.text)
}

/** Set between commas in a leading clause: "After his firm, Marsh Rope, was sold, he …". */
function isInserted(tokens: UnitToken[], phrase: UnitToken[]): boolean {
  const after = tokens.indexOf(phrase.at(-1)!) + 1
  return tokens[after]?.text === ',' && tokens[after + 1]?.kind === 'word' && AUXILIARIES.has(lower(tokens[after + 1]!))
}
