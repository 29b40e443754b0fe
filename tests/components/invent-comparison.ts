import type {
  ArticleSummary,
  ComparedSentence,
  Comparison,
  MissingPoint,
  Point,
  Presence,
  SentenceRef,
} from '../../engine/comparison'

/** An invented article for the components' tests: its sentences, each with the point it makes. */
export interface InventedArticle {
  id: string
  outlet: string
  title: string
  publishedAt: string | null
  wire?: string | null
  partial?: boolean
  report: number
  /** A paragraph is a run of sentences; a sentence is `[point, text]`. */
  paragraphs: [point: string, text: string][][]
}

/** A comparison of invented articles with every point said by hand; the first is the one read. */
export function inventComparison(articles: InventedArticle[], perhaps: Record<string, string[]> = {}): Comparison {
  const sentences: ComparedSentence[] = []
  const byPoint = new Map<string, SentenceRef[]>()
  const summaries = articles.map((article): ArticleSummary => {
    let index = 0
    for (const [paragraph, run] of article.paragraphs.entries()) {
      let start = 0
      for (const [point, text] of run) {
        const end = start + text.length
        sentences.push({ article: article.id, index, paragraph, start, end, text, coverage: {} })
        byPoint.set(point, [...(byPoint.get(point) ?? []), { article: article.id, sentence: index }])
        index += 1
        start = end + 1
      }
    }
    return {
      id: article.id,
      url: `https://${article.id}.example/story`,
      outlet: article.outlet,
      title: article.title,
      publishedAt: article.publishedAt,
      language: 'en',
      wire: article.wire ?? null,
      partial: article.partial ?? false,
      paragraphs: article.paragraphs.length,
      sentences: index,
      independentReport: article.report,
    }
  })
  const points = [...byPoint].map(([id, refs]): Point => {
    const presence: Record<string, Presence> = {}
    for (const article of articles)
      presence[article.id] = refs.some((ref) => ref.article === article.id)
        ? 'yes'
        : perhaps[id]?.includes(article.id)
          ? 'perhaps'
          : article.partial
            ? 'unknown'
            : 'no'
    const best = refs.find((ref) => ref.article !== articles[0]!.id) ?? refs[0]!
    const text = sentences.find((one) => one.article === best.article && one.index === best.sentence)!.text
    const independent = new Set(refs.map((ref) => articles.find(({ id: article }) => article === ref.article)!.report))
    return {
      id,
      headline: { ...best, text },
      sentences: refs,
      presence,
      independentReports: independent.size,
      weight: independent.size / articles.length,
      reasons: id.startsWith('reply') ? ['reply', 'statement'] : /\d/.test(text) ? ['number'] : [],
    }
  })
  points.sort((a, b) => b.weight - a.weight)
  const reading = articles[0]!.id
  const has = (point: Point, wanted: Presence) =>
    articles.filter(({ id }) => point.presence[id] === wanted).map(({ id }) => id)
  const notFoundHere = points.flatMap((point): MissingPoint[] => {
    const certainty = point.presence[reading]
    return certainty === 'no' || certainty === 'perhaps'
      ? [{ point: point.id, certainty, reportedBy: has(point, 'yes') }]
      : []
  })
  const onlyHere = points.flatMap((point): MissingPoint[] => {
    const isOnly = has(point, 'yes').join() === reading && has(point, 'unknown').length === 0
    return isOnly
      ? [{ point: point.id, certainty: has(point, 'perhaps').length ? 'perhaps' : 'no', reportedBy: [reading] }]
      : []
  })
  return {
    reading,
    others: articles.slice(1).map(({ id }) => id),
    articles: summaries,
    sentences,
    points,
    notFoundHere,
    onlyHere,
    withheld: [],
    quotes: [],
    disagreements: [],
    reuse: [],
    wording: { naming: [], distinctive: [], verbs: [] },
    sources: [],
    order: [],
    unsupported: [],
  }
}
