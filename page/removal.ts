/** One thing a rule left out of an article's text, for the debug view. */
export interface Removal {
  /** The rule's name: its file's name without the ending. */
  rule: string
  /** Why, in a few words a developer reads. */
  reason: string
  text: string
}
