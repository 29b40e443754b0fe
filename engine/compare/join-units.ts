import type { Posting } from './index-sentences'

/** The same word counts full, a derived or synonymous one less. */
export const SAME_CONCEPT_SHARE = 0.85

/** A concept of a sentence that stands in another article. */
export interface Hit {
  weight: number
  bearing: number
  exact: number
  posting: Posting
  /** How much of the weight the units chosen so far hold. */
  has: number
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

/**
 * Adds to the best unit those that hold most of what it lacks: one report's sentence is split in two elsewhere. `gains` is
 * room to work in, as long as there are units.
 */
export function joinUnits(hits: Hit[], first: number, mass: number, gains: Float64Array): JoinedUnits {
  const chosen = [first]
  take(hits, first)
  while (chosen.length < MOST_JOINED && couldGain(hits) >= LEAST_GAIN * mass) {
    gains.fill(0)
    for (let at = 0; at < hits.length; at++) {
      const { weight, exact, posting, has } = hits[at]!
      if (has === 1) continue
      for (let k = 0; k < posting.units.length; k++) {
        const more = shareOf(posting, k, exact) - has
        if (more > 0) gains[posting.units[k]!]! += (weight * more) / mass
      }
    }
    let [next, most] = [-1, LEAST_GAIN]
    for (let unit = 0; unit < gains.length; unit++) {
      if (gains[unit]! < most) continue
      const gain = isNear(unit, chosen) ? gains[unit]! : gains[unit]! * FAR_SHARE
      if (gain >= most) [next, most] = [unit, gain]
    }
    if (next < 0) break
    chosen.push(next)
    take(hits, next)
  }
  let held = 0
  let rarest = 0
  for (let at = 0; at < hits.length; at++) {
    const { weight, bearing, has } = hits[at]!
    held += weight * has
    if (has && bearing === 1) rarest = Math.max(rarest, weight)
  }
  return { chosen, held, rarest }
}

export function shareOf({ exacts }: Posting, at: number, exact: number): number {
  return exacts[at] === exact ? 1 : SAME_CONCEPT_SHARE
}

function isNear(unit: number, chosen: number[]): boolean {
  for (const each of chosen) if (Math.abs(each - unit) <= NEAR) return true
  return false
}

function take(hits: Hit[], unit: number): void {
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    const k = hit.posting.units.indexOf(unit)
    if (k >= 0) hit.has = Math.max(hit.has, shareOf(hit.posting, k, hit.exact))
  }
}

/** The most that any unit could add. */
function couldGain(hits: Hit[]): number {
  let gain = 0
  for (let at = 0; at < hits.length; at++) gain += hits[at]!.weight * (1 - hits[at]!.has)
  return gain
}
