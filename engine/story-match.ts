/** How sure it is that two articles tell the same story. */
export type MatchTier = 'sure' | 'likely' | 'perhaps'

/** One thing that speaks for a match, explainable to the reader. */
export type MatchReason =
  | { kind: 'names'; words: string[] }
  | { kind: 'terms'; words: string[] }
  | { kind: 'days-apart'; days: number }
  | { kind: 'wire-copy'; share: number }
  | { kind: 'said-by-reader' }

export interface StoryMatch {
  id: string
  /** 0 … 1. */
  score: number
  isSameStory: boolean
  tier: MatchTier | null
  reasons: MatchReason[]
}
