/** Why a line or file was left out. The words for it are the interface's. */
export type BrokenReason =
  | 'not-json'
  | 'not-an-article'
  | 'no-paragraphs'
  | 'too-long'
  | 'newer-format'
  | 'unknown-kind'
  | 'bad-field'

/** One thing of a file that could not be taken in. */
export class BrokenLine extends Error {
  override name = 'BrokenLine'
  constructor(
    readonly reason: BrokenReason,
    /** The field at fault, where there is one. */
    readonly field: string | null = null,
  ) {
    super(field ? `${reason}: ${field}` : reason)
  }
}
