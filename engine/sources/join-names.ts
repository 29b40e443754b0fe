import { isPersonName } from '../quotes/speakers-differ'

/**
 * One name for each speaker of a story: "Quill" and "Ada B. Quill" are "Ada B. Quill" where no other Quill speaks; "the council" and
 * "The council" are one.
 */
export function joinNames(speakers: string[]): (speaker: string) => string {
  const byLast = new Map<string, Set<string>>()
  const first = new Map<string, string>()
  for (const speaker of speakers) {
    const key = plain(speaker)
    if (!first.has(key)) first.set(key, speaker)
    if (!isPersonName(speaker)) continue
    const last = lastWord(key)
    byLast.set(last, (byLast.get(last) ?? new Set()).add(speaker))
  }
  return (speaker) => {
    const key = plain(speaker)
    if (isPersonName(speaker) || !key.includes(' ')) {
      const names = [...(byLast.get(lastWord(key)) ?? [])]
      const isOne = new Set(names.map((name) => name.split(' ')[0])).size === 1
      if (isOne) return names.reduce((a, b) => (b.length > a.length ? b : a))
    }
    return first.get(key) ?? speaker
  }
}

const plain = (speaker: string) => speaker.toLowerCase().replace(/^(?:the|a|an) /, '')

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
