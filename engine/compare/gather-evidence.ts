import type { SentenceMatch } from './match-sentence'

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
  for (const { fits } of matches)
    for (let unit = 0; unit < unitCount; unit++) {
      const fit = fits[unit]!
      if (fit > bestFits[unit]!) {
        secondFits[unit] = bestFits[unit]!
        bestFits[unit] = fit
      } else if (fit > secondFits[unit]!) secondFits[unit] = fit
    }
  return matches.map((match, at) => {
    const { best, fits } = match
    const [before, after] = [matches[at - 1], matches[at + 1]]
    const own = best < 0 ? 0 : fits[best]!
    const rival = best < 0 ? 0 : own === bestFits[best] ? secondFits[best]! : bestFits[best]!
    return {
      joined: match.joined,
      anywhere: match.anywhere,
      contained: match.contained,
      rarest: match.rarest,
      run: match.run,
      rival: rival - own,
      context: (bestFitOf(before) + bestFitOf(after)) / 2,
      parallel: best < 0 ? 0 : Math.max(fitBeside(best, before), fitBeside(best, after)),
      place: at / Math.max(1, matches.length - 1),
    }
  })
}

function bestFitOf(match: SentenceMatch | undefined): number {
  return match && match.best >= 0 ? match.fits[match.best]! : 0
}

function fitBeside(best: number, match: SentenceMatch | undefined): number {
  return match ? Math.max(match.fits[best - 1] ?? 0, match.fits[best]!, match.fits[best + 1] ?? 0) : 0
}
