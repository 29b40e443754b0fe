import type { Article } from '../engine/article'
import { toArticle } from './corpus'
import { type Listening, listen } from './listen'
import { loadBackground } from './load-background'
import { addressOf, loadStories } from './load-stories'
import { outlets } from './outlets'
import { renderIndex } from './render-index'
import { renderPlainArticle } from './render-plain-article'

/** A sample account, with the slug of the story it tells. */
export type SampleArticle = Article & { story: string }

/** The newsstand, open: where it is, and the sample articles with their addresses. */
export interface Newsstand extends Listening {
  articles: SampleArticle[]
  /** Address of an outlet's page, or of the index when no outlet is named. */
  url(slug?: string, path?: string): string
}

/**
 * Opens the newsstand on this machine: the index at `http://localhost:<port>/`, each outlet at `<slug>.localhost`, and the
 * background articles at theirs. Without a port it takes a free one.
 */
export async function serveNewsstand(options: { port?: number } = {}): Promise<Newsstand> {
  const pages = new Map<string, () => string>()
  const server = await listen(
    options.port ?? 0,
    (slug, path) => pages.get(slug === null ? path : `${slug} ${path}`)?.() ?? null,
  )
  const index = `http://localhost:${server.port}/`
  try {
    const stories = loadStories(server.port)
    const stand = { index, articles: stories.flatMap((story) => story.articles) }
    for (const article of loadBackground(server.port)) {
      pages.set(`${article.host} ${article.path}`, () => renderPlainArticle(article))
    }
    for (const [slug, outlet] of Object.entries(outlets)) {
      for (const [path, render] of Object.entries(outlet.fronts)) pages.set(`${slug} ${path}`, () => render(stand))
    }
    for (const article of stand.articles) {
      pages.set(`${article.host} ${article.path}`, () => outlets[article.host]!.article(article, stand))
    }
    pages.set('/', () => renderIndex(stories, server.port))
    return {
      ...server,
      articles: stories.flatMap(({ slug, articles }) =>
        articles.map((article) => ({ ...toArticle(article), story: slug })),
      ),
      url: (slug, path = '/') => (slug ? addressOf(slug, path, server.port) : index),
    }
  } catch (error) {
    await server.close()
    throw error
  }
}
