import { SPEAKING_ROLES } from '../quotes/find-citation'

/** "Ada Quill", "the Harbour Trust": a name, not only what somebody is ("officials", "a Quill spokesman", "U.S. officials"). */
export function isNamedSource(speaker: string): boolean {
  const words = speaker.replace(/^(?:the|a|an) /i, '').split(' ')
  if (words.length === 1 && SPEAKING_ROLES.has(words[0]!.toLowerCase())) return false
  return words.every((word) =>
    /^(?:[\p{Lu}\p{N}&]|(?:of|the|de|der|van|von|bin|al|and|for|la|del|du|di|da|den|ibn)$)/u.test(word),
  )
}
