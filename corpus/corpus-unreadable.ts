/** `newer-version`: written by a newer Sidelight; `refused`: the browser gives no storage here; `broken`: it is there and does not open. */
export type UnreadableReason = 'newer-version' | 'refused' | 'broken'

/** The corpus cannot be opened. Nothing was changed by trying. */
export class CorpusUnreadable extends Error {
  override name = 'CorpusUnreadable'
  constructor(
    readonly why: UnreadableReason,
    cause?: unknown,
  ) {
    super(`The corpus cannot be read: ${why}`, { cause })
  }
}
