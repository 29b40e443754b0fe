import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { Point, Presence, SentenceRef } from '../comparison'
import { groupPoints } from './group-points'
import { tellPresence } from './tell-presence'
import { weighPoint } from './weigh-point'

/** A shorter sentence seldom stands by itself. Words. */
const FEWEST_WORDS = 8
/** It leans on the sentence before. */
const LEANING =
  /^["“‘'(]*(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and|so|also|however|meanwhile)\b/iu

/** The facts of the story, what a reader would want most first. `reports` are the numbers of independent reports. */
export function drawPoints(articles: PreparedArticle[], table: CoverageTable, reports: number[]): Point[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const sentenceOf = (ref: SentenceRef) => byId.get(ref.article)!.sentences[ref.sentence]!
  const reportsInAll = new Set(reports).size
  const points = groupPoints(articles, table).map((sentences): Point => {
    const presence: Record<string, Presence> = {}
    for (const article of articles) presence[article.article.id] = tellPresence(sentences, article, table)
    const reporting = articles.flatMap(({ article }, at) => (presence[article.id] === 'yes' ? [reports[at]] : []))
    const independentReports = new Set(reporting).size
    const headline = pickHeadline(sentences, sentenceOf)
    return {
      id: `${sentences[0]!.article}.${sentences[0]!.sentence}`,
      headline: { ...headline, text: sentenceOf(headline).text },
      sentences,
      presence,
      independentReports,
      ...weighPoint(sentences, byId, independentReports, reportsInAll),
    }
  })
  return points.sort((a, b) => b.weight - a.weight)
}

/** The shortest sentence that stands by itself; else the first. */
function pickHeadline(sentences: SentenceRef[], sentenceOf: (ref: SentenceRef) => PreparedSentence): SentenceRef {
  const whole = sentences.filter((ref) => {
    const { words, text } = sentenceOf(ref)
    return words.length >= FEWEST_WORDS && !LEANING.test(text)
  })
  const length = (ref: SentenceRef) => sentenceOf(ref).text.length
  return (
    whole.reduce<SentenceRef | undefined>((a, b) => (a && length(a) <= length(b) ? a : b), undefined) ?? sentences[0]!
  )
}
