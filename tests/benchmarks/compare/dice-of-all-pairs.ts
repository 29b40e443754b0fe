import type { Article } from '../../../engine/article'

/** The plain alternative: idf-weighted Dice of every sentence with every sentence of every other article, and no more. */
export function diceOfAllPairs(articles: Article[]): number[] {
  const sentences = articles.flatMap(({ paragraphs }, article) =>
    paragraphs.map((text) => ({ article, words: new Set(text.toLowerCase().match(/\p{L}+/gu)) })),
  )
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = (word: string) => Math.log(1 + sentences.length / counts.get(word)!)
  const masses = sentences.map(({ words }) => [...words].reduce((sum, word) => sum + weigh(word), 0))
  return sentences.map((one, at) => {
    let best = 0
    for (const [there, other] of sentences.entries()) {
      if (other.article === one.article) continue
      let common = 0
      for (const word of one.words) if (other.words.has(word)) common += weigh(word)
      best = Math.max(best, (2 * common) / (masses[at]! + masses[there]!))
    }
    return best
  })
}
