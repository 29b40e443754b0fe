import type { NameMention, Pronoun } from './collect-names'

/** A person as the article names them in full. */
export interface Person {
  name: string
  last: string
  pronoun: Pronoun | null
}

/** A mention that may be who a pronoun stands for. */
export interface Candidate {
  person: Person
  mention: NameMention
}

/** Mentions before a pronoun that are looked at. */
const MAX_CANDIDATES = 60

/**
 * Which full names an article has used up to a paragraph. Paragraphs are asked for in order, so that reading an article costs
 * no more than its names.
 */
export class NameMemory {
  readonly #mentions: NameMention[]
  /** Full names by last name, the most recent at the end. */
  readonly #seen = new Map<string, Map<string, NameMention>>()
  readonly #firstFull = new Map<string, NameMention>()
  readonly #pronouns = new Map<string, Pronoun>()
  readonly #titled = new Set<string>()
  readonly #byTitle = new Map<string, Set<string>>()
  #next = 0

  constructor(mentions: NameMention[]) {
    this.#mentions = mentions
    for (const mention of mentions) {
      const { name, last, pronoun, isBody, isTitled, titles } = mention
      if (isTitled) this.#titled.add(last)
      if (pronoun && !this.#pronouns.has(name)) this.#pronouns.set(name, pronoun)
      if (name.includes(' ') && !isBody && !this.#firstFull.has(last)) this.#firstFull.set(last, mention)
      for (const title of titles) this.#byTitle.set(title, (this.#byTitle.get(title) ?? new Set()).add(last))
    }
  }

  /** The full name in use at `paragraph` for a last name, or one used later; null where the article has none. */
  fullName(last: string, paragraph: number, pronoun: Pronoun | null): string | null {
    this.#advance(paragraph)
    let found: string | null = null
    for (const { name, pronoun: own } of this.#seen.get(last)?.values() ?? [])
      if (!pronoun || !own || own === pronoun) found = name
    const first = this.#firstFull.get(last)
    return found ?? (first && (!pronoun || !first.pronoun || first.pronoun === pronoun) ? first.name : null)
  }

  /** "Ada Quill" for "mayor" where she is the only one the article calls so. */
  holderOf(title: string, paragraph: number): string | null {
    const lasts = this.#byTitle.get(title)
    if (lasts?.size !== 1) return null
    const [last] = lasts
    return this.fullName(last!, paragraph, null) ?? last!
  }

  /** Persons mentioned before a place, the nearest first, back to the paragraph `from`. */
  *before(paragraph: number, start: number, from: number): Generator<Candidate> {
    this.#advance(paragraph)
    const stop = Math.max(0, this.#next - MAX_CANDIDATES)
    for (let i = this.#next - 1; i >= stop; i--) {
      const mention = this.#mentions[i]!
      if (mention.paragraph < from) return
      if (mention.paragraph === paragraph && mention.start >= start) continue
      const person = this.#personOf(mention)
      if (person) yield { person, mention }
    }
  }

  #personOf({ name, last, isBody, paragraph, pronoun }: NameMention): Person | null {
    if (isBody) return null
    const full = name.includes(' ') ? name : this.fullName(last, paragraph, pronoun)
    if (!full && !this.#titled.has(last)) return null
    const known = full ? this.#pronouns.get(full) : undefined
    const isOnly = (this.#seen.get(last)?.size ?? 0) <= 1
    return {
      name: full ?? last,
      last,
      pronoun: known ?? pronoun ?? (isOnly ? (this.#pronouns.get(last) ?? null) : null),
    }
  }

  #advance(paragraph: number): void {
    for (; this.#next < this.#mentions.length; this.#next++) {
      const mention = this.#mentions[this.#next]!
      if (mention.paragraph > paragraph) return
      if (!mention.name.includes(' ') || mention.isBody) continue
      const names = this.#seen.get(mention.last) ?? new Map<string, NameMention>()
      names.delete(mention.name)
      this.#seen.set(mention.last, names.set(mention.name, mention))
    }
  }
}
