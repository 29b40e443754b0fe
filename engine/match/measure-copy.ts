import { HASH_PRIME, HASH_START } from './hash-term'

/** Five words running are seldom the same by chance; a quotation or two is a small share of a text. */
const SHINGLE = 5

/** The runs of SHINGLE words of a text, as hashes. */
export function listShingles(words: Uint32Array): Set<number> {
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = HASH_START
    for (let word = at; word < at + SHINGLE; word++) hash = Math.imul(hash ^ words[word]!, HASH_PRIME)
    shingles.add(hash)
  }
  return shingles
}

/** Share 0 … 1 of the shorter text's runs that stand in the other too. */
export function measureCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const shingle of short) if (long.has(shingle)) shared++
  return shared / short.size
}
