import { BODY_WORDS } from './name-words'

/**
 * True when two speakers are two people by their names. An office, a body or "officials" may be the same person named otherwise,
 * so it never differs.
 */
export function speakersDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !isPersonName(a) || !isPersonName(b)) return false
  return lastName(a) !== lastName(b)
}

/** "Ada Quill": two or more capitalised words, none of them of a body. */
export function isPersonName(name: string): boolean {
  const words = name.split(' ')
  return (
    words.length >= 2 &&
    words.every((word) => /^(?:\p{Lu}|(?:de|van|von|bin|al|der|la|del|den)$)/u.test(word) && !BODY_WORDS.has(word)) &&
    !/^(?:The|A|An)$/.test(words[0]!)
  )
}

function lastName(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word))
  return words.at(-1)!.toLowerCase()
}
