import type { Unit } from './read-units'
import { isCapital } from './token-kinds'

/** Longer runs of capitals are a cry, not a name. */
const MAX_NAME = 4

/** The name in "Ada Quill: “…”" that alone begins a sentence: who speaks, in any language that has capitals; else null. */
export function findLabel({ tokens }: Unit, at: number): string | null {
  const words = tokens.slice(0, at - 1)
  if (tokens[at - 1]?.text !== ':' || words.length < 2 || words.length > MAX_NAME) return null
  return words.every(isCapital) ? words.map(({ text }) => text).join(' ') : null
}
