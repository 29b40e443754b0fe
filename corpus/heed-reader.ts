import type { StoryMatch } from '../engine/story-match'
import { keyOfId } from './article-id'
import { loadSaid } from './reader-word'
import type { Corpus } from './schema'

/**
 * Puts the reader's word above the ranking: what was said to tell the same story comes first and is sure, what was said
 * not to is no match. Articles of hidden outlets are left out, and so are those deleted meanwhile.
 */
export async function heedReader(corpus: Corpus, id: string, ranked: StoryMatch[]): Promise<StoryMatch[]> {
  const [said, hidden] = await Promise.all([
    loadSaid(corpus, id),
    corpus.db.outlets.where('hidden').equals(1).primaryKeys(),
  ])
  if (said.size === 0 && hidden.length === 0) return ranked
  const ids = new Set([...[...said].filter(([, isSame]) => isSame).map(([other]) => other), ...ranked.map((m) => m.id)])
  const records = await corpus.db.articles.bulkGet([...ids].map(keyOfId))
  const kept = new Map([...ids].map((other, at) => [other, records[at]]))
  const isShown = (other: string) => {
    const record = kept.get(other)
    return record !== undefined && !hidden.includes(record.article.outlet)
  }
  const together = [...ids]
    .filter((other) => said.get(other) === true && isShown(other))
    .map((other) => sure(other, ranked))
  const rest = ranked
    .filter((match) => said.get(match.id) !== true && isShown(match.id))
    .map((match) => (said.get(match.id) === false ? { ...match, isSameStory: false, tier: null } : match))
  return [...together, ...rest]
}

function sure(id: string, ranked: readonly StoryMatch[]): StoryMatch {
  const match = ranked.find((each) => each.id === id)
  return {
    id,
    score: 1,
    isSameStory: true,
    tier: 'sure',
    reasons: [{ kind: 'said-by-reader' }, ...(match?.reasons ?? [])],
  }
}
