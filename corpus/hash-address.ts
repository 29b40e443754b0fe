/**
 * A 53-bit hash of a string, a safe integer: cyrb53 by bryc (public domain), two 32-bit multiplicative hashes mixed.
 * Among 1,000,000 addresses two share a hash with a chance of about 1 in 20,000; find-record.ts copes with it.
 */
export function hashAddress(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
