import type { Candidate, SentenceMatch } from './match-sentence'

/** What speaks for and against a sentence's information being in another article; each 0 … 1. */
export interface Evidence {
  joined: number
  anywhere: number
  contained: number
  rarest: number
  run: number
  /** How much better another sentence of this article fits the best one there: that one says something else. −1 … 1 */
  rival: number
  /** How well the neighbours are matched; a passage is taken up or left out as a whole. */
  context: number
  /** How well a neighbour fits beside the best sentence: the two articles run side by side here. */
  parallel: number
  /** Where the sentence stands in its article: the end is told by fewer outlets. */
  place: number
}

/** Evidence for all sentences of an article, each seen beside its neighbours and rivals. `unitCount` of the other one. */
export function gatherEvidence(matches: SentenceMatch[], unitCount: number): Evidence[] {
  const bestFits = new Float64Array(unitCount)
  const secondFits = new Float64Array(unitCount)
  for (const { candidates } of matches)
    for (const { unit, overlap } of candidates) {
      if (overlap > bestFits[unit]!) {
        secondFits[unit] = bestFits[unit]!
        bestFits[unit] = overlap
      } else if (overlap > secondFits[unit]!) secondFits[unit] = overlap
    }
  return matches.map((match, at) => {
    const neighbours = [matches[at - 1]?.candidates ?? [], matches[at + 1]?.candidates ?? []]
    const best = match.candidates[0]
    return {
      joined: match.joined,
      anywhere: match.anywhere,
      contained: match.contained,
      rarest: match.rarest,
      run: match.run,
      rival: best ? rivalOf(best, bestFits, secondFits) : 0,
      context: neighbours.reduce((sum, candidates) => sum + (candidates[0]?.overlap ?? 0), 0) / neighbours.length,
      parallel: best ? Math.max(...neighbours.map((candidates) => fitBeside(best, candidates))) : 0,
      place: at / Math.max(1, matches.length - 1),
    }
  })
}

function rivalOf({ unit, overlap }: Candidate, bestFits: Float64Array, secondFits: Float64Array): number {
  const rival = overlap === bestFits[unit] ? secondFits[unit]! : bestFits[unit]!
  return rival - overlap
}

function fitBeside(best: Candidate, candidates: Candidate[]): number {
  return candidates.reduce(
    (most, { unit, overlap }) => (Math.abs(unit - best.unit) <= 1 ? Math.max(most, overlap) : most),
    0,
  )
}
