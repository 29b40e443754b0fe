import { UNKNOWN_DAY } from './sketch'

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01 in UTC of an ISO 8601 instant or date; UNKNOWN_DAY when there is none. */
export function dayOf(publishedAt: string | null | undefined): number {
  const day = Math.floor(Date.parse(publishedAt ?? '') / MS_PER_DAY)
  return day >= 0 && day < UNKNOWN_DAY ? day : UNKNOWN_DAY
}
