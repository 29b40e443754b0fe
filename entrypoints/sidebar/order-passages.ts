import type { Passage } from '../../engine/article'
import type { HighlightName } from '../../page/highlight-passages'

/** A stretch of the article that is marked, and as what. */
export interface MarkedPassage extends Passage {
  names: HighlightName[]
}

/** The marked passages in reading order; a stretch that is marked twice is one. */
export function orderPassages(marked: Partial<Record<HighlightName, Passage[]>>): MarkedPassage[] {
  const found = new Map<string, MarkedPassage>()
  for (const [name, passages] of Object.entries(marked) as [HighlightName, Passage[]][])
    for (const { paragraph, start, end } of passages) {
      const key = `${paragraph},${start},${end}`
      const known = found.get(key)
      if (!known) found.set(key, { paragraph, start, end, names: [name] })
      else if (!known.names.includes(name)) known.names.push(name)
    }
  return [...found.values()].sort(byPlace)
}

/** Negative where `a` is read before `b`. */
export function byPlace(a: Passage, b: Passage): number {
  return a.paragraph - b.paragraph || a.start - b.start || a.end - b.end
}
