import type { Quantity } from './read-quantities'

/** A figure given with fewer digits may be the other one rounded; this share of it is forgiven. */
const ROUNDING_SHARE = 0.05

/** Can two amounts of one thing be true at once: "more than 20" and "at least 23", "$12.3 billion" and "$12 billion"? */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  if (Math.max(a.low, b.low) <= Math.min(a.high, b.high)) return true
  const [one, other] = a.low > b.high ? [a.low, b.high] : [b.low, a.high]
  const isRounded = significantDigits(one) !== significantDigits(other)
  return isRounded && Math.abs(one - other) <= ROUNDING_SHARE * Math.max(one, other)
}

function significantDigits(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length
}
