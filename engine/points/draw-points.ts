import type { CoverageTable } from '../compare/coverage-table'
import type { PreparedArticle } from '../compare/prepare-article'
import type { Point, Presence } from '../comparison'
import { groupPoints } from './group-points'
import { tellPresence } from './tell-presence'
import { weighPoint } from './weigh-point'

/** The facts of the story, what a reader would want most first. */
export function drawPoints(articles: PreparedArticle[], table: CoverageTable, reports: number[]): Point[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const reportsInAll = new Set(reports).size
  const isEnglish = articles.every(({ language }) => language === 'en')
  const points = groupPoints(articles, table).map((sentences): Point => {
    const presence: Record<string, Presence> = {}
    for (const article of articles) presence[article.article.id] = tellPresence(sentences, article, table)
    const reportedBy = articles.flatMap(({ article }, at) => (presence[article.id] === 'yes' ? [reports[at]] : []))
    const independentReports = new Set(reportedBy).size
    const headline = sentences.reduce((best, ref) => (lengthOf(ref, byId) < lengthOf(best, byId) ? ref : best))
    return {
      id: `${sentences[0]!.article}.${sentences[0]!.sentence}`,
      headline: { ...headline, text: byId.get(headline.article)!.sentences[headline.sentence]!.text },
      sentences,
      presence,
      independentReports,
      ...weighPoint(sentences, byId, independentReports, reportsInAll, isEnglish),
    }
  })
  return points.sort((a, b) => b.weight - a.weight)
}

function lengthOf(ref: { article: string; sentence: number }, articles: Map<string, PreparedArticle>): number {
  return articles.get(ref.article)!.sentences[ref.sentence]!.text.length
}
