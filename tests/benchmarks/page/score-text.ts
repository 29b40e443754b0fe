export interface TextScore {
  precision: number
  recall: number
}

const RUN = 4

/** How far a text found is the text wanted: shared runs of four words, as article-extraction-benchmark (Scrapinghub) counts them. */
export function scoreText(wanted: string[], found: string[]): TextScore {
  const want = countRuns(wanted.join('\n'))
  const have = countRuns(found.join('\n'))
  let shared = 0
  for (const [run, count] of want) shared += Math.min(count, have.get(run) ?? 0)
  const total = (runs: Map<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0)
  return { precision: total(have) ? shared / total(have) : 0, recall: total(want) ? shared / total(want) : 1 }
}

function countRuns(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at === 0 || at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}
