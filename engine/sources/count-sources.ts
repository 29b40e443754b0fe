import type { SourceUse } from '../comparison'
import type { Speech } from '../quotes/read-speech'
import { splitWords } from '../text/split-words'
import { isNamedSource } from './is-named-source'
import { joinNames } from './join-names'

export interface SpokenArticle extends Speech {
  id: string
}

/**
 * Who is quoted or cited in each article, in order of first appearance, one person under one name in all of them. Words in distance
 * marks and quotations without a speaker count for nobody.
 */
export function countSources(articles: SpokenArticle[]): SourceUse[] {
  const speakers = articles.flatMap(({ quotations, citations }) =>
    [...quotations, ...citations].flatMap(({ speaker }) => speaker ?? []),
  )
  const nameOf = joinNames(speakers)
  return articles.flatMap(({ id, quotations, citations }) => {
    const uses = new Map<string, SourceUse>()
    const add = (said: string, sentence: number, quotedWords: number, citedSentences: number) => {
      const speaker = nameOf(said)
      const use = uses.get(speaker)
      if (use) {
        use.quotedWords += quotedWords
        use.citedSentences += citedSentences
        use.firstSentence = Math.min(use.firstSentence, sentence)
      } else {
        uses.set(speaker, {
          article: id,
          speaker,
          named: isNamedSource(speaker),
          quotedWords,
          citedSentences,
          firstSentence: sentence,
        })
      }
    }
    for (const { speaker, sentence, text } of quotations)
      if (speaker) add(speaker, sentence, splitWords(text).length, 0)
    for (const { speaker, sentence } of citations) add(speaker, sentence, 0, 1)
    return [...uses.values()].sort((a, b) => a.firstSentence - b.firstSentence)
  })
}
