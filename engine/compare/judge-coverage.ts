import type { Coverage } from '../comparison'
import type { Evidence } from './gather-evidence'

/** At this score as many labelled sentences were covered as not. */
export const COVERED_AT = 0.5

export function judgeCoverage(evidence: Evidence): Coverage {
  const strength = -6 + 4 * evidence.single + 4 * evidence.joined + 2 * evidence.reverse + 3 * evidence.anywhere
  const score = evidence.mass ? 1 / (1 + Math.exp(-strength)) : 0
  return { score, covered: score >= COVERED_AT, by: score >= COVERED_AT ? evidence.by : [] }
}
