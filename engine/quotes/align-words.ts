/** Words compared at most on each side: the cost is their product. */
const MAX_WORDS = 200

/** How two word sequences lie on one another. */
export interface WordAlignment {
  /** The longest sequence of words that both have in this order. */
  common: string[]
  /** They stand in a row on both sides, so that all differences lie before or behind them. */
  isRun: boolean
}

/** Cost: the product of the lengths, each capped at 200 words. */
export function alignWords(a: string[], b: string[]): WordAlignment {
  const rows = Math.min(a.length, MAX_WORDS)
  const columns = Math.min(b.length, MAX_WORDS)
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const common: string[] = []
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[i] === b[j]) {
      common.push(a[i]!)
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  const run = ` ${common.join(' ')} `
  const isRun = common.length > 0 && ` ${a.join(' ')} `.includes(run) && ` ${b.join(' ')} `.includes(run)
  return { common, isRun }
}
