import { BELIEF_VERBS, OFTEN_NOUNS, SPEECH_VERBS } from '../text/reporting-verbs'
import { clauseSubject, readPhrase, subjectOf } from './find-subject'
import { isSpeechVerb, isVerbAt } from './is-verb-at'
import type { Unit, UnitToken } from './read-units'
import { isCapital } from './token-kinds'

/** Where the text says whose words a quotation holds. */
export interface Cue {
  /** The words that name the speaker, in the article's form. */
  phrase: UnitToken[]
  /** False for "called it", "believes": enough for a part of a sentence only. */
  isSpeech: boolean
}

/** How a quotation sits in its sentence. */
export interface QuoteShape {
  /** Begins like a sentence of its own. */
  isSentence: boolean
  /** Ends with a comma, a question or exclamation mark or a dash: the sentence around goes on with its speaker. */
  endsOpen: boolean
  endsWithComma: boolean
}

/** The cue in the quotation's own sentence, or null. `at` is the quotation's token in the unit. */
export function findCue(unit: Unit, at: number, shape: QuoteShape): Cue | null {
  const { tokens } = unit
  const after = cueAfter(tokens, at, shape)
  const before = cueBefore(tokens, at)
  if (shape.endsOpen && after && (shape.isSentence || shape.endsWithComma)) return after
  if (before && (before.isSpeech || !shape.isSentence)) return before
  return after
}

/** Tokens of "— Ada Quill, mayor of Brannoc" behind a quotation. */
const MAX_SIGNATURE = 25

function cueAfter(tokens: UnitToken[], at: number, shape: QuoteShape): Cue | null {
  let i = at + 1
  const first = tokens[i]
  if (!first) return null
  let isSetOff = shape.endsOpen || (shape.isSentence && at === 0)
  if (first.kind === 'mark' && /^[,—–―-]$/.test(first.text)) {
    isSetOff = true
    i++
  }
  const end = gapEnd(tokens, i)
  const isDash = /^[—–―-]+$/.test(first.text)
  if (isDash && isCapital(tokens[i]) && end === tokens.length && end - i <= MAX_SIGNATURE)
    return { phrase: readPhrase(tokens, i), isSpeech: true }
  const according = findAccording(tokens, i, end)
  if (!isSetOff) return according
  if (
    /^(?:and|but|which|while|or|as|because|who|where|when|though|although|after|before|with|to|for|in|on|at|by|so)$/.test(
      tokens[i]?.text ?? '',
    )
  ) {
    const verb = tokens[i]?.text === 'as' ? nextVerb(tokens, i, end) : -1
    return verb > 0 ? cueOf(tokens, verb, i + 1) : according
  }
  const verb = nextVerb(tokens, i, end)
  if (verb < 0) return according
  if (verb === i || tokens.slice(i, verb).every((token) => /ly$|^(?:also|then|later|once)$/.test(token.text))) {
    const phrase = readPhrase(tokens, verb + 1)
    if (isPerson(phrase)) return { phrase, isSpeech: isSpeechVerb(tokens[verb]!) }
    return null
  }
  return cueOf(tokens, verb, i)
}

/** Up to the next quotation or the end of the clause. */
function gapEnd(tokens: UnitToken[], from: number): number {
  const end = tokens.findIndex((token, i) => i >= from && (token.kind === 'quote' || token.text === ';'))
  return end < 0 ? tokens.length : end
}

function nextVerb(tokens: UnitToken[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (!tokens[i]!.text.endsWith('ing') && (isVerbAt(tokens, i) || isLastVerb(tokens, i, from))) return i
  return -1
}

/** Right behind a quotation, where a form that is often a noun ends the clause: "the report notes." */
function isLastVerb(tokens: UnitToken[], at: number, from: number): boolean {
  const isEnd = tokens[at + 1]?.kind !== 'word'
  return isEnd && at > from && at - from <= 4 && OFTEN_NOUNS.has(tokens[at]!.text) && SPEECH_VERBS.has(tokens[at]!.text)
}

const isPerson = (phrase: UnitToken[]) =>
  phrase.length > 0 && !/^(?:that|it|this|me|us|him|her|them)$/.test(phrase[0]!.text)

function cueOf(tokens: UnitToken[], verb: number, from: number): Cue | null {
  const phrase = subjectOf(tokens, verb, from)
  return phrase.length ? { phrase, isSpeech: isSpeechVerb(tokens[verb]!) } : null
}

/** "according to Quill" among the tokens `[from, to)`. */
export function findAccording(tokens: UnitToken[], from: number, to: number): Cue | null {
  for (let i = from; i < to - 1; i++) {
    if (/^according$/i.test(tokens[i]!.text) && tokens[i + 1]!.text === 'to') {
      const phrase = readPhrase(tokens, i + 2)
      return phrase.length ? { phrase, isSpeech: true } : null
    }
  }
  return null
}

/** Words between a verb and the quotation it introduces: "said in a letter that". */
const ADJACENT = 3

function cueBefore(tokens: UnitToken[], at: number): Cue | null {
  if (tokens[at - 1]?.text === ':') {
    const colon = colonCue(tokens, at - 1)
    if (colon) return colon
  }
  let nearest: Cue | null = null
  let belief: Cue | null = null
  for (let i = at - 1; i >= 0 && tokens[i]!.text !== ';'; i--) {
    if (!isVerbAt(tokens, i)) continue
    const cue = cueOf(tokens, i, 0) ?? invertedCue(tokens, i, at)
    if (!cue) continue
    const isNear = at - i <= ADJACENT
    const isMain = isNear || !isRelative(tokens, i)
    if (cue.isSpeech && isMain) return { phrase: nearest?.phrase ?? cue.phrase, isSpeech: true }
    if (isMain && !BELIEF_VERBS.has(tokens[i]!.text)) nearest ??= { phrase: cue.phrase, isSpeech: isNear }
    else if (isMain) belief ??= { phrase: cue.phrase, isSpeech: isNear }
  }
  return nearest ?? belief ?? findAccording(tokens, 0, at)
}

/** "a woman who suggested": the verb of a clause inside another. */
function isRelative(tokens: UnitToken[], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ text }) => /^(?:who|which|whom)$/.test(text))
}

/** "Said Ada Quill: “…”", "“…,” said Ada Quill, “…”". */
function invertedCue(tokens: UnitToken[], verb: number, to: number): Cue | null {
  const phrase = readPhrase(tokens, verb + 1)
  const end = tokens.indexOf(phrase.at(-1)!) + 1
  const isClosed = phrase.length > 0 && end <= to && tokens[end]?.kind !== 'word'
  return isClosed && phrase.some(isCapital) && isPerson(phrase)
    ? { phrase, isSpeech: isSpeechVerb(tokens[verb]!) }
    : null
}

/** "Quill: “…”" and "The ministry’s answer: “…”". */
function colonCue(tokens: UnitToken[], colon: number): Cue | null {
  for (let i = colon - 1; i >= 0; i--) {
    if (tokens[i]!.kind === 'quote') break
    if (isVerbAt(tokens, i)) return cueOf(tokens, i, 0) ?? invertedCue(tokens, i, colon)
  }
  const phrase = clauseSubject(tokens, 0, colon)
  return phrase.some(isCapital) ? { phrase, isSpeech: true } : null
}
