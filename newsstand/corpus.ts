import type { Article } from '../engine/article'
import { loadBackground } from './load-background'
import { loadStories } from './load-stories'
import type { StoryArticle } from './story-article'

/** Keeps what an article is, and leaves what only its page needs. */
export function toArticle(story: StoryArticle): Article {
  const { host: _host, path: _path, standfirst: _standfirst, captions: _captions, ...article } = story
  return article
}

/**
 * The corpus of the first run: every account of the sample stories, then the background articles, with the addresses
 * they have on the newsstand at `port`. Throws, naming the file, when one is missing or broken.
 */
export function loadNewsstandCorpus(port: number): Article[] {
  const stories = loadStories(port).flatMap((story) => story.articles.map(toArticle))
  const background = loadBackground(port).map(({ host: _host, path: _path, ...article }) => article)
  return [...stories, ...background]
}
