/** 24-bit FNV-1a hash of a term's UTF-16 units, the high byte folded in (Fowler, Noll, Vo). */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < term.length; index++) hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193)
  return ((hash >>> 24) ^ hash) & 0xffffff
}
