import { SPEECH_NOUNS } from '../text/reporting-verbs'
import type { QuoteShape } from './find-cue'
import { clauseSubject, subjectOf } from './find-subject'
import { isSpeechVerb, isVerbAt } from './is-verb-at'
import type { Quotation } from './quotation'
import type { Unit, UnitToken } from './read-units'
import { isCapital } from './token-kinds'

export interface QuoteContext {
  unit: Unit
  /** The quotation's token in its unit. */
  at: number
  shape: QuoteShape
  /** The quotation before it in the paragraph. */
  previous: Quotation | null
  /** The sentence before. */
  before: Unit | null
  /** A quotation in it has a speaker. */
  hasSpeaker: boolean
}

/**
 * Who speaks when the quotation's own sentence does not say: the speaker of the quotation before ("previous" in the paragraph,
 * "last" in the one before), or the words that name somebody in the sentence before; null when the text gives no hint.
 */
export function findContextCue({
  unit,
  at,
  shape,
  previous,
  before,
  hasSpeaker,
}: QuoteContext): 'previous' | 'last' | UnitToken[] | null {
  const isAlone = unit.tokens.every(({ kind }) => kind !== 'word')
  if (!isAlone) {
    if (at === 0 && shape.isSentence && previous?.speaker && !unit.tokens.some((_, i) => isVerbAt(unit.tokens, i)))
      return 'previous'
    if (previous?.speaker && isJoined(unit.tokens, at)) return 'previous'
    return setOffSubject(unit.tokens, at) ?? (shape.isSentence ? null : statementSubject(unit.tokens, at))
  }
  if (previous?.speaker) return 'previous'
  if (!before) return null
  const isSameParagraph = before.paragraph === unit.paragraph
  const subject = speakingSubject(before)
  if (before.tokens.at(-1)?.text === ':' && subject) return subject
  if (hasSpeaker && before.tokens.some(({ kind }) => kind === 'quote'))
    return isSameParagraph || shape.isSentence ? 'last' : null
  if (isSameParagraph) return subject ?? orNull(clauseSubject(before.tokens, 0, before.tokens.length))
  return subject
}

const orNull = (phrase: UnitToken[]) => (phrase.some(isCapital) ? phrase : null)

/** Only "and", commas and small words since the quotation before. */
function isJoined(tokens: UnitToken[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.kind === 'quote') return true
    if (isVerbAt(tokens, i) || (isCapital(token) && i > 0)) return false
  }
  return false
}

/** ", Quill said," anywhere behind a part of a sentence. */
function setOffSubject(tokens: UnitToken[], at: number): UnitToken[] | null {
  for (let i = at + 1; i < tokens.length; i++) {
    if (!isVerbAt(tokens, i) || !isSpeechVerb(tokens[i]!)) continue
    const comma = tokens.findLastIndex((token, j) => j < i && token.text === ',')
    if (comma < at) return null
    const phrase = subjectOf(tokens, i, comma + 1)
    return phrase.length && tokens.indexOf(phrase[0]!) <= comma + 2 ? phrase : null
  }
  return null
}

/** "Quill issued a plea to “hold the pier”": the subject of a sentence that reports words without a verb of speech. */
function statementSubject(tokens: UnitToken[], at: number): UnitToken[] | null {
  if (!tokens.slice(0, at).some(({ text }) => SPEECH_NOUNS.has(text))) return null
  return orNull(clauseSubject(tokens, 0, at))
}

/** Who speaks in a sentence, by its last verb of speech. */
function speakingSubject({ tokens }: Unit): UnitToken[] | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!isVerbAt(tokens, i) || !isSpeechVerb(tokens[i]!)) continue
    const phrase = subjectOf(tokens, i, 0)
    if (phrase.length) return phrase
  }
  return null
}
