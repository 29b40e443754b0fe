/** Two-sided 95 %. */
const Z = 1.959964

/**
 * The interval in which a proportion lies, by Wilson's score (1927): honest for few cases, never outside 0 … 1.
 * @returns null without any case
 */
export function proportionInterval(has: number, of: number): { from: number; to: number } | null {
  if (of === 0) return null
  const share = has / of
  const spread = 1 + Z ** 2 / of
  const middle = (share + Z ** 2 / (2 * of)) / spread
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) }
}
