import type { OpenedStory } from '../../components/library/shelf'
import { findMatches } from '../../corpus/find-candidates'
import { loadArticles } from '../../corpus/load-articles'
import { loadDismissed } from '../../corpus/reader-word'
import type { Corpus } from '../../corpus/schema'
import { compareArticles } from '../../engine/compare-articles'

/** More reports of one story are not read side by side; the best matches are kept. */
const MAX_OTHERS = 12

/** Compares a stored article with the others of its story. Null where there are none, or it is gone. */
export async function openStory(corpus: Corpus, id: string): Promise<OpenedStory | null> {
  const [reading] = await loadArticles(corpus, [id])
  if (!reading) return null
  const { matches: all, totals } = await findMatches(corpus, reading)
  const matches = all.filter(({ isSameStory }) => isSameStory).slice(0, MAX_OTHERS)
  const others = await loadArticles(
    corpus,
    matches.map((match) => match.id),
  )
  if (others.length === 0) return null
  const dismissed = [...(await loadDismissed(corpus, id))]
  const comparison = compareArticles(reading, others)
  return {
    reading,
    reply: { kind: 'compared', comparison, matches, totals, revision: null, dismissed, storage: 'stored' },
  }
}
