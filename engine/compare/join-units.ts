/** A concept of a sentence that stands in another article. */
export interface Hit {
  weight: number
  bearing: number
  /** By unit, how much of the weight it counts there: 1 for the same word, less for a related one. */
  shares: Map<number, number>
}

export interface JoinedUnits {
  chosen: number[]
  /** Weight of the sentence's words that the chosen units hold together. */
  held: number
  /** Weight of the most telling word held, 0 … 1. */
  rarest: number
}

const MOST_JOINED = 3
/** A further sentence is joined when it adds at least this share of the sentence's words. */
const LEAST_GAIN = 0.08
/** Sentences that carry one statement stand together; what lies further off gains less by being joined. */
const NEAR = 2
const FAR_SHARE = 0.7

/** Adds to the best unit those that hold most of what it lacks: one report's sentence is split in two elsewhere. */
export function joinUnits(hits: Hit[], first: number, mass: number, unitCount: number): JoinedUnits {
  const chosen = [first]
  const has = hits.map(({ shares }) => shares.get(first) ?? 0)
  while (chosen.length < MOST_JOINED) {
    const gains = new Float64Array(unitCount)
    for (const [at, { weight, shares }] of hits.entries())
      for (const [unit, share] of shares) if (share > has[at]!) gains[unit]! += (weight * (share - has[at]!)) / mass
    let next = 0
    for (let unit = 0; unit < unitCount; unit++) {
      if (gains[unit] && chosen.every((each) => Math.abs(each - unit) > NEAR)) gains[unit]! *= FAR_SHARE
      if (gains[unit]! > gains[next]!) next = unit
    }
    if (gains[next]! < LEAST_GAIN) break
    chosen.push(next)
    for (const [at, { shares }] of hits.entries()) has[at] = Math.max(has[at]!, shares.get(next) ?? 0)
  }
  let held = 0
  let rarest = 0
  for (const [at, { weight, bearing }] of hits.entries()) {
    held += weight * has[at]!
    if (has[at] && bearing === 1) rarest = Math.max(rarest, weight)
  }
  return { chosen, held, rarest }
}
