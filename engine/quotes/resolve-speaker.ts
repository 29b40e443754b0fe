import { bareWord, isTitle, type NameMention, type Pronoun } from './collect-names'
import { isCapital } from './find-subject'
import { BODY_WORDS } from './name-words'
import type { UnitToken } from './read-units'

/** Who was last said to speak, for the pronouns that follow. */
export interface LastSpeaker {
  speaker: string
  paragraph: number
  start: number
}

/** Paragraphs back in which a pronoun's person is looked for. */
const REACH = 6

/** Turns the words that name a speaker in one place into the fullest form of the name that the article gives. */
export class SpeakerResolver {
  readonly #mentions: NameMention[]
  readonly #byLast = new Map<string, NameMention[]>()
  readonly #byTitle = new Map<string, Set<string>>()

  constructor(mentions: NameMention[]) {
    this.#mentions = mentions
    for (const mention of mentions) {
      const list = this.#byLast.get(mention.last) ?? []
      list.push(mention)
      this.#byLast.set(mention.last, list)
      for (const title of mention.titles) {
        const names = this.#byTitle.get(title) ?? new Set()
        names.add(mention.last)
        this.#byTitle.set(title, names)
      }
    }
  }

  /** Null when the phrase is a pronoun that cannot be followed. */
  resolve(phrase: UnitToken[], paragraph: number, last: LastSpeaker | null): string | null {
    const [first] = phrase
    if (!first) return null
    const word = first.text.toLowerCase()
    if (phrase.length === 1) {
      if (word === 'he' || word === 'she') return this.#followPronoun(word, paragraph, first.start, last)
      if (word === 'they' || word === 'it') return last && paragraph - last.paragraph <= 1 ? last.speaker : null
      if (/^(?:i|we|you|who|one|some|many|others|that|which|this|what)$/.test(word)) return null
    }
    const words = cutTail(phrase)
    const run = lastCapitalRun(words)
    if (run.length && run.at(-1) === words.at(-1)) return this.#fullForm(run, paragraph)
    return (
      this.#followRole(words, phrase) ??
      phrase
        .map(({ text }) => text)
        .join(' ')
        .replace(/['’]s?$/, '')
    )
  }

  #fullForm(run: UnitToken[], paragraph: number): string {
    let words = run.map(({ text }) => bareWord(text))
    const lastTitle = words.findLastIndex((word, at) => at < words.length - 1 && isTitle(word))
    const rest = words.slice(lastTitle + 1)
    if (lastTitle >= 0 && !rest.some((word) => BODY_WORDS.has(word))) words = rest
    const pronoun = run.some(({ text }) => /^(?:Mr|Mrs|Ms)\b/.test(text))
      ? /^Mr\b/.test(run[0]!.text)
        ? 'he'
        : 'she'
      : null
    const written = run
      .map(({ text }) => text.replace(/['’]s?$/, ''))
      .slice(run.length - words.length)
      .join(' ')
    if (words.length > 1 && !pronoun) return written
    const last = words.at(-1)!
    const forms = (this.#byLast.get(last) ?? []).filter(
      (form) => form.name.includes(' ') && !(pronoun && form.pronoun && form.pronoun !== pronoun) && !form.isBody,
    )
    return nearest(forms, paragraph)?.name ?? written
  }

  /** "the mayor", where the article has one "Mayor Ada Quill". */
  #followRole(words: UnitToken[], phrase: UnitToken[]): string | null {
    if (words.length !== 2 || phrase.length !== words.length || !/^the$/i.test(words[0]!.text)) return null
    const names = this.#byTitle.get(words[1]!.text.toLowerCase())
    if (names?.size !== 1) return null
    const forms = this.#byLast.get([...names][0]!) ?? []
    return (forms.find((form) => form.name.includes(' ')) ?? forms[0])?.name ?? null
  }

  #followPronoun(pronoun: Pronoun, paragraph: number, start: number, last: LastSpeaker | null): string | null {
    let best: { name: NameMention; score: number } | null = null
    for (let i = this.#mentions.length - 1; i >= 0; i--) {
      const mention = this.#mentions[i]!
      if (mention.paragraph > paragraph || (mention.paragraph === paragraph && mention.start >= start)) continue
      if (paragraph - mention.paragraph > REACH) break
      const full = this.#personOf(mention)
      if (!full || (full.pronoun && full.pronoun !== pronoun)) continue
      const distance = paragraph - mention.paragraph
      const isLast = last !== null && last.speaker === full.name && paragraph - last.paragraph <= 1
      const score = (isLast ? 3 : 0) + (full.pronoun === pronoun ? 1 : 0) - distance + this.#prominence(mention)
      if (!best || score > best.score) best = { name: full, score }
    }
    return best?.name.name ?? null
  }

  /** First in its paragraph: most likely what the paragraph is about. */
  #prominence(mention: NameMention): number {
    return mention.start < 40 ? 1 : 0
  }

  /** The fullest mention of the same person, or null when the name is no person's. */
  #personOf(mention: NameMention): NameMention | null {
    if (mention.isBody) return null
    const forms = (this.#byLast.get(mention.last) ?? []).filter(({ name, isBody }) => name.includes(' ') && !isBody)
    const full = mention.name.includes(' ') ? mention : nearest(forms, mention.paragraph)
    if (full) {
      const told =
        forms.find(({ name, pronoun }) => name === full.name && pronoun) ?? (mention.pronoun ? mention : null)
      return { ...full, pronoun: full.pronoun ?? told?.pronoun ?? this.#titlePronoun(full.last, forms) }
    }
    return mention.isTitled ? mention : null
  }

  /** "Ms. Quill" tells it for "Kelechi Quill" where the article has one Quill. */
  #titlePronoun(last: string, forms: NameMention[]): Pronoun | null {
    if (new Set(forms.map(({ name }) => name.split(' ')[0])).size > 1) return null
    return (this.#byLast.get(last) ?? []).find(({ pronoun, isTitled }) => isTitled && pronoun)?.pronoun ?? null
  }
}

/** The last form before the paragraph's end, else the first behind it; of equal ones the longest. */
function nearest(forms: NameMention[], paragraph: number): NameMention | null {
  return forms.findLast((form) => form.paragraph <= paragraph) ?? forms[0] ?? null
}

/** Without "of the Harbour Trust", "in Brannoc", unless nothing but small words is left. */
function cutTail(phrase: UnitToken[]): UnitToken[] {
  const at = phrase.findIndex(({ text }, i) => i > 0 && /^(?:of|for|in|at|from|with|on|and)$/.test(text))
  if (at < 0) return phrase
  const head = phrase.slice(0, at)
  const isBody = head.some(({ text }) => BODY_WORDS.has(bareWord(text)))
  return !head.some((token, i) => isCapital(token) && i > 0) && !isCapital(head[0])
    ? phrase
    : isBody || phrase[at]!.text === 'and'
      ? phrase
      : head
}

function lastCapitalRun(words: UnitToken[]): UnitToken[] {
  let start = words.length
  while (
    start > 0 &&
    (isCapital(words[start - 1]) ||
      (start < words.length && /^(?:of|de|van|von|bin|al|the|and|for|la|del)$/.test(words[start - 1]!.text)))
  )
    start--
  const run = words.slice(start)
  while (run.length && (!isCapital(run[0]) || /^(?:The|A|An|But|And)$/.test(run[0]!.text))) run.shift()
  return run
}
