import { describe, expect, it } from 'vitest'
import { loadNewsstandCorpus } from '../../../newsstand/corpus'
import { loadStories } from '../../../newsstand/load-stories'
import { matchAmong } from './match-among'

const corpus = loadNewsstandCorpus(4000)
const matchesOf = matchAmong(corpus)
const sameAs = new Map(
  corpus.map((article) => [
    article.id,
    matchesOf(article)
      .filter(({ isSameStory }) => isSameStory)
      .map(({ id }) => id),
  ]),
)

/** All that an article leads to, from match to match. */
function ledTo(first: string): string[] {
  const found = [first]
  for (const id of found) found.push(...sameAs.get(id)!.filter((other) => !found.includes(other)))
  return found.sort()
}

describe('in the corpus of the first run', () => {
  const stories = loadStories(4000).map(({ slug, articles }) => ({ slug, ids: articles.map(({ id }) => id).sort() }))

  it.each(stories)('the articles of $slug are one story and hold nothing else', ({ ids }) => {
    for (const id of ids) expect(ledTo(id)).toEqual(ids)
  })

  it('an article of a story finds at least half of the others by itself', () => {
    for (const { ids } of stories) {
      for (const id of ids) expect(sameAs.get(id)!.length).toBeGreaterThanOrEqual((ids.length - 1) / 2)
    }
  })

  it('at most one in fifty of the other articles is taken to tell the story of another', () => {
    const inStory = new Set(stories.flatMap(({ ids }) => ids))
    const others = corpus.filter(({ id }) => !inStory.has(id))
    expect(others.length).toBeGreaterThan(100)
    const taken = others.filter(({ id }) => sameAs.get(id)!.length > 0)
    expect(taken.length).toBeLessThanOrEqual(others.length / 50)
  })
})
