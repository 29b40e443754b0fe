import type { PreparedArticle } from './prepare-article'

/** Of each text's ten commonest words, so many are in common between texts of one language ("der, die, und, in, zu"). */
const FEWEST_COMMON = 4
const COMMONEST = 10

/** Articles of different languages are never compared by words. Two that name none are held to their commonest words. */
export function isSameLanguage(a: PreparedArticle, b: PreparedArticle): boolean {
  if (a.language || b.language) return a.language === b.language
  const there = new Set(commonestWords(b))
  return commonestWords(a).filter((word) => there.has(word)).length >= FEWEST_COMMON
}

function commonestWords({ sentences }: PreparedArticle): string[] {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMMONEST)
    .map(([word]) => word)
}
