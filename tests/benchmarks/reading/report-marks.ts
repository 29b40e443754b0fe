export interface Measured {
  what: string
  value: number
  unit: string
  /** The largest value that meets the mark; null where it is told for comparison only. */
  mark: number | null
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** Prints what was measured beside its mark. Returns whether all were met. */
export function reportMarks(rows: Measured[]): boolean {
  for (const { what, value, unit, mark } of rows) {
    const verdict = mark === null ? '' : value <= mark ? `≤ ${mark}` : `MISSED, mark ${mark}`
    console.log(`${what.padEnd(64)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(4)} ${verdict}`)
  }
  return rows.every(({ value, mark }) => mark === null || value <= mark)
}
