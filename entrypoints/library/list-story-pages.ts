import type { Page, ShelfStory } from '../../components/library/shelf'
import { type FoundStory, findStories } from '../../corpus/find-stories'
import type { Corpus } from '../../corpus/schema'

/** A page is full with so many stories, or when it took this long: stories far back are asked for by scrolling. */
const PAGE_STORIES = 20
const PAGE_MS = 400

export async function listStoryPages(corpus: Corpus): Promise<Page<ShelfStory>> {
  return nextPage(findStories(corpus))
}

async function nextPage(found: AsyncGenerator<FoundStory | null>): Promise<Page<ShelfStory>> {
  const rows: ShelfStory[] = []
  for (const end = performance.now() + PAGE_MS; rows.length < PAGE_STORIES && performance.now() < end; ) {
    const { value, done } = await found.next()
    if (done) return { rows, more: null }
    const story = value && toShelfStory(value)
    if (story) rows.push(story)
  }
  return { rows, more: () => nextPage(found) }
}

/** Null where one outlet alone tells it. */
function toShelfStory({ articles }: FoundStory): ShelfStory | null {
  const [first] = articles
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  if (!first || outlets.length < 2) return null
  const days = articles.flatMap(({ publishedAt }) => (publishedAt ? publishedAt.slice(0, 10) : [])).sort()
  return {
    id: first.id,
    title: first.title,
    language: first.language,
    outlets,
    articles: articles.length,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
  }
}
