import type { Article } from '../article'
import type { Sentence } from '../comparison'
import { collectNames } from './collect-names'
import { findCitation } from './find-citation'
import { findContextCue } from './find-context-cue'
import { findCue } from './find-cue'
import { findLabel } from './find-label'
import { clauseSubject } from './find-subject'
import { NameMemory } from './name-memory'
import type { Quotation } from './quotation'
import { readUnits, type Unit, type UnitToken } from './read-units'
import { type LastSpeaker, resolveSpeaker } from './resolve-speaker'
import { type MarkedSpan, scanMarks } from './scan-marks'
import { shapeOf } from './shape-of'
import { isCapital } from './token-kinds'

/** A sentence that reports somebody's words without quotation marks. */
export interface Citation {
  sentence: number
  speaker: string
}

/** Reads an article paragraph by paragraph, remembering who spoke last. */
export class ArticleReader {
  readonly quotations: Quotation[] = []
  readonly citations: Citation[] = []
  readonly #article: Article
  readonly #isEnglish: boolean
  readonly #names: NameMemory
  #last: LastSpeaker | null = null
  #lastUnit: Unit | null = null
  /** The quotation that the paragraph before left open. */
  #open: Quotation | null = null
  #statements = 0

  constructor(article: Article, language: string | null) {
    this.#article = article
    this.#isEnglish = language === 'en'
    this.#names = new NameMemory(this.#isEnglish ? collectNames(article) : [])
  }

  read(paragraph: number, sentences: Sentence[]): void {
    const text = this.#article.paragraphs[paragraph]!
    const spans = this.#keepSpans(paragraph, text)
    const outer = spans.filter(({ isNested }) => !isNested)
    const units = readUnits(text, paragraph, outer, sentences)
    const found = new Map<MarkedSpan, Quotation>()
    for (const unit of units) {
      if (unit.tokens.some(({ kind }) => kind === 'quote')) this.#readUnit(unit, text, outer, sentences, found)
      else this.#readCitation(unit, sentences)
      this.#lastUnit = unit
    }
    for (const span of spans) {
      const quotation = found.get(span)
      if (quotation) this.quotations.push(quotation)
      else if (span.isNested) this.quotations.push(this.#write(span, paragraph, text, sentences, null))
    }
    const lastSpan = outer.at(-1)
    this.#open = lastSpan?.isOpen ? (found.get(lastSpan) ?? null) : null
  }

  /** A span that no mark closes counts only when the next paragraph goes on with a mark. */
  #keepSpans(paragraph: number, text: string): MarkedSpan[] {
    const next = this.#article.paragraphs[paragraph + 1] ?? ''
    const goesOn = /^\s*["“„«‘'「]/u.test(next)
    return scanMarks(text, goesOn).filter(({ start, end }) => text.slice(start, end).trim())
  }

  #readCitation(unit: Unit, sentences: Sentence[]): void {
    const phrase = this.#isEnglish ? findCitation(unit) : null
    if (!phrase) return
    const speaker = resolveSpeaker(phrase, unit.paragraph, this.#last, this.#names)
    if (!speaker) return
    this.citations.push({ sentence: sentenceAt(sentences, unit.tokens[0]!.start), speaker })
    this.#last = { speaker, paragraph: unit.paragraph, start: unit.tokens[0]!.start }
  }

  #readUnit(
    unit: Unit,
    text: string,
    outer: MarkedSpan[],
    sentences: Sentence[],
    found: Map<MarkedSpan, Quotation>,
  ): void {
    for (const [at, token] of unit.tokens.entries()) {
      if (token.kind !== 'quote') continue
      const span = outer[token.quote]!
      const previous = token.quote > 0 ? (found.get(outer[token.quote - 1]!) ?? null) : null
      const quotation = this.#write(span, unit.paragraph, text, sentences, null)
      found.set(span, quotation)
      const shape = shapeOf(quotation.text)
      if (this.#open && token.quote === 0) {
        quotation.speaker = this.#open.speaker
        quotation.statement = this.#open.statement
      }
      if (!this.#isEnglish) quotation.speaker ??= findLabel(unit, at)
      const cue = this.#isEnglish ? findCue(unit, at, shape) : null
      if (cue) {
        const speaker = resolveSpeaker(followIt(unit, cue.phrase), unit.paragraph, this.#last, this.#names)
        if (speaker || !quotation.speaker) quotation.speaker = speaker
      } else if (this.#isEnglish && !quotation.speaker) {
        const context = findContextCue({
          unit,
          at,
          shape,
          previous,
          before: this.#lastUnit,
          hasSpeaker: this.#spokeIn(this.#lastUnit),
        })
        if (context === 'previous') quotation.speaker = previous!.speaker
        else if (context === 'last') quotation.speaker = this.#last?.speaker ?? null
        else if (context) quotation.speaker = resolveSpeaker(context, unit.paragraph, this.#last, this.#names)
      }
      quotation.isScare = !shape.isSentence && shape.words <= 3 && !quotation.speaker
      if (previous?.speaker && previous.speaker === quotation.speaker) quotation.statement = previous.statement
      if (quotation.speaker)
        this.#last = { speaker: quotation.speaker, paragraph: unit.paragraph, start: quotation.start }
    }
  }

  #spokeIn(unit: Unit | null): boolean {
    const first = unit?.tokens[0]
    return (
      first !== undefined &&
      this.#last !== null &&
      this.#last.paragraph === unit!.paragraph &&
      this.#last.start >= first.start
    )
  }

  #write(span: MarkedSpan, paragraph: number, text: string, sentences: Sentence[], speaker: string | null): Quotation {
    const { start, end } = trim(text, span)
    return {
      text: text.slice(start, end),
      paragraph,
      start,
      end,
      sentence: sentenceAt(sentences, start),
      speaker,
      statement: this.#statements++,
      isScare: false,
    }
  }
}

/** "The harbour board pledged … what it called “…”": "it" and "they" are the sentence's own subject. */
function followIt({ tokens }: Unit, phrase: UnitToken[]): UnitToken[] {
  const [word] = phrase
  if (phrase.length !== 1 || !/^(?:it|they)$/i.test(word!.text)) return phrase
  const subject = clauseSubject(tokens, 0, tokens.indexOf(word!))
  return subject.some(isCapital) ? subject : phrase
}

/** The index in the article of the sentence of this paragraph in which `start` lies. */
function sentenceAt(sentences: Sentence[], start: number): number {
  return (sentences.findLast((sentence) => sentence.start <= start) ?? sentences[0])?.index ?? 0
}

function trim(text: string, { start, end }: MarkedSpan): { start: number; end: number } {
  const inside = text.slice(start, end)
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - inside.length + inside.trimEnd().length,
  }
}
