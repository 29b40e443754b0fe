import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Passage } from '../../engine/article'
import type { StoryIndex } from './story-index'

/** What the sections of one story share. */
export interface StoryView {
  story: StoryIndex
  /** Scrolls the page to a passage and marks it. */
  onShow(passage: Passage): void
  /** Marks a passage while it is pointed at; null when no longer. */
  onHover(passage: Passage | null): void
  isDismissed(claim: string): boolean
  onDismiss(claim: string): void
  onSayStory(other: string, isSame: boolean): void
}

export const StoryContext = createContext<StoryView | null>(null)

/** @throws outside of a StoryContext */
export function useStory(): StoryView {
  const view = useContext(StoryContext)
  if (!view) throw new Error('no StoryContext around this component')
  return view
}
