import type { PreparedArticle } from '../compare/prepare-article'
import { scanMarks } from './scan-marks'

/** For each sentence, which of its words stand between quotation marks. Cost grows with the text. */
export function markQuotedWords({ article, sentences }: PreparedArticle): boolean[][] {
  let paragraph = -1
  let spans: { outerStart: number; outerEnd: number }[] = []
  let next = 0
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph
      spans = scanMarks(article.paragraphs[paragraph]!).filter(({ isNested }) => !isNested)
      next = 0
    }
    return sentence.words.map(({ start }) => {
      const at = sentence.start + start
      while (next < spans.length && spans[next]!.outerEnd <= at) next++
      return next < spans.length && spans[next]!.outerStart <= at
    })
  })
}
