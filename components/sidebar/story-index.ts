import type { Passage } from '../../engine/article'
import type { ArticleSummary, ComparedSentence, Comparison, Point, SentenceRef } from '../../engine/comparison'

/** A comparison, looked things up in. Built once a reply. */
export interface StoryIndex {
  comparison: Comparison
  reading: ArticleSummary
  /** The one read first, then the others as they came. */
  articles: ArticleSummary[]
  article(id: string): ArticleSummary | undefined
  /** The outlet's name; where one outlet has several articles, told apart by number. */
  label(id: string): string
  point(id: string): Point | undefined
  sentence(ref: SentenceRef): ComparedSentence | undefined
  /** The sentence's text, the title for -1, '' when the reference leads nowhere. */
  textOf(ref: SentenceRef): string
  /** Where a sentence of the article read stands; null for the title and for other articles. */
  passageHere(ref: SentenceRef): Passage | null
}

export function indexStory(comparison: Comparison): StoryIndex {
  const summaries = new Map(comparison.articles.map((article) => [article.id, article]))
  const articles = [comparison.reading, ...comparison.others].flatMap((id) => summaries.get(id) ?? [])
  const points = new Map(comparison.points.map((point) => [point.id, point]))
  const sentences = new Map(
    comparison.sentences.map((sentence) => [`${sentence.article}\n${sentence.index}`, sentence]),
  )
  const sentence = (ref: SentenceRef) => sentences.get(`${ref.article}\n${ref.sentence}`)
  const labels = labelOutlets(articles)
  return {
    comparison,
    reading: articles[0]!,
    articles,
    article: (id) => summaries.get(id),
    label: (id) => labels.get(id) ?? '',
    point: (id) => points.get(id),
    sentence,
    textOf: (ref) => (ref.sentence === -1 ? summaries.get(ref.article)?.title : sentence(ref)?.text) ?? '',
    passageHere: (ref) => {
      const found = ref.article === comparison.reading ? sentence(ref) : undefined
      return found ? { paragraph: found.paragraph, start: found.start, end: found.end } : null
    },
  }
}

function labelOutlets(articles: ArticleSummary[]): Map<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    articles.map(({ id, outlet }) => {
      const count = (seen.get(outlet) ?? 0) + 1
      seen.set(outlet, count)
      return [id, count === 1 ? outlet : `${outlet} (${count})`]
    }),
  )
}
