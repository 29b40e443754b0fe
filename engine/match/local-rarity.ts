import { type Gathered, LOCAL_MASK } from './gather-candidates'

/** Trust in the corpus's own share of a term, in articles, until the days around have been counted. */
const LOCAL_PRIOR_ARTICLES = 30
/** Even a word in every article tells a little. */
const LEAST_RARITY = 0.05

/** How rare a term is in the days around, given by its hash and its rarity in the whole corpus. */
export type LocalRarity = (hash: number, global: number) => number

/** Weighs what the days around say of a term against what the corpus does. */
export function findLocalRarity({ localCounts, localArticles }: Gathered): LocalRarity {
  return (hash, global) => {
    const expected = LOCAL_PRIOR_ARTICLES * Math.exp(-global)
    const share = (localCounts[hash & LOCAL_MASK]! + expected) / (localArticles + LOCAL_PRIOR_ARTICLES)
    return Math.max(LEAST_RARITY, -Math.log(Math.min(1, share)))
  }
}
