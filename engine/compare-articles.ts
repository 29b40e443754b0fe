import type { Article } from './article'
import { type CoverageTable, tabulateCoverage } from './compare/coverage-table'
import { isSameLanguage } from './compare/is-same-language'
import { type PreparedArticle, prepareArticle } from './compare/prepare-article'
import { TermLexicon } from './compare/term-lexicon'
import type { ArticleSummary, ComparedSentence, Comparison, Coverage, Unsupported } from './comparison'
import { findDisagreements } from './disagreements/find-disagreements'
import { contrastOrder } from './points/contrast-order'
import { drawPoints } from './points/draw-points'
import { findMissing } from './points/find-missing'
import { numberReports } from './points/number-reports'
import { groupQuotations } from './quotes/group-quotations'
import { readSpeech } from './quotes/read-speech'
import { findReuse } from './reuse/find-reuse'
import { countSources } from './sources/count-sources'
import { describeWording } from './wording/describe-wording'

export interface CompareOptions {
  /** Compare each article with each, whatever the cost; else past a dozen articles only with the best matches. */
  everyPair?: boolean
}

/**
 * Everything the sidebar shows about one article beside the others of its story, best matches first. Depends on nothing but
 * the articles. Cost grows with the words of the articles, and for one reading linearly with their number.
 */
export function compareArticles(
  reading: Article,
  others: Article[],
  { everyPair = false }: CompareOptions = {},
): Comparison {
  const lexicon = new TermLexicon()
  const articles = [reading, ...others].map((article) => prepareArticle(article, lexicon))
  const [first, ...rest] = articles as [PreparedArticle, ...PreparedArticle[]]
  const table = tabulateCoverage(articles, everyPair)
  const speeches = articles.map(({ article, sentences, language }) => ({
    id: article.id,
    sentences,
    ...readSpeech(article, sentences, language),
  }))
  const quotes = groupQuotations(speeches)
  const reuse = findReuse(articles)
  const ids = articles.map(({ article }) => article.id)
  const reports = numberReports(ids, reuse)
  const points = drawPoints(articles, table, reports)
  return {
    reading: reading.id,
    others: others.map(({ id }) => id),
    articles: articles.map((article, at) => summarize(article, reports[at]!)),
    sentences: articles.flatMap((article) => listSentences(article, table)),
    points,
    ...findMissing(points, first, rest),
    quotes,
    disagreements: findDisagreements(articles, table, quotes),
    reuse,
    wording: describeWording(first, rest, table, reuse),
    sources: countSources(speeches),
    order: contrastOrder(points, first, rest),
    unsupported: listUnsupported(first, rest),
  }
}

function summarize(
  { article, language, sentences, isPartial }: PreparedArticle,
  independentReport: number,
): ArticleSummary {
  return {
    id: article.id,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    publishedAt: article.publishedAt,
    language,
    wire: article.wire ?? null,
    partial: isPartial,
    paragraphs: article.paragraphs.length,
    sentences: sentences.length,
    independentReport,
  }
}

function listSentences({ article, sentences }: PreparedArticle, table: CoverageTable): ComparedSentence[] {
  const row = [...(table.get(article.id) ?? [])]
  return sentences.map(({ index, paragraph, start, end, text }) => {
    const coverage: Record<string, Coverage> = {}
    for (const [to, coverages] of row) coverage[to] = coverages[index]!
    return { article: article.id, index, paragraph, start, end, text, coverage }
  })
}

/** What is told less surely, or not at all, of these languages. */
function listUnsupported(reading: PreparedArticle, others: PreparedArticle[]): Unsupported[] {
  if (others.some((other) => !isSameLanguage(reading, other))) return ['coverage', 'names', 'wording', 'disagreements']
  return reading.language === 'en' ? [] : ['coverage', 'wording', 'disagreements', 'sources']
}
