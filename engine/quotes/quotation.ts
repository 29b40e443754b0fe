import type { Passage } from '../article'

/** What stands between quotation marks in one paragraph, without the marks. */
export interface Quotation extends Passage {
  text: string
  /** Index of the sentence it begins in. */
  sentence: number
  /** The fullest form of the name the article gives, "a spokesman for the ministry" where it gives none, else null. */
  speaker: string | null
  /** Equal for the parts of one statement: broken by "he said", continued in the next paragraph, or of one paragraph and speaker. */
  statement: number
  /** A few words without a sentence of their own that nobody is said to have said: a nickname, a title, a distance kept. */
  isScare: boolean
}
