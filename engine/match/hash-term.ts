/** FNV-1a (Fowler, Noll, Vo), 32 bits: start with it, then `Math.imul(hash ^ unit, HASH_PRIME)` for each UTF-16 unit. */
export const HASH_START = 0x811c9dc5
export const HASH_PRIME = 0x01000193

/** The high byte folded into the lower 24 bits. */
export const foldHash = (hash: number): number => ((hash >>> 24) ^ hash) & 0xffffff

/** 24-bit hash of a term. */
export function hashTerm(term: string): number {
  let hash = HASH_START
  for (let index = 0; index < term.length; index++) hash = Math.imul(hash ^ term.charCodeAt(index), HASH_PRIME)
  return foldHash(hash)
}
