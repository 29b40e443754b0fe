import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Article, Passage } from '../../engine/article'
import type { CompareReply } from '../../messages/protocol'
import type { SectionId } from '../../settings/settings'
import { FoldContext } from '../sidebar/Section'
import { Story } from '../sidebar/Story'
import { StoryContext } from '../sidebar/story-context'
import { indexStory } from '../sidebar/story-index'
import { ArticleText } from './ArticleText'

interface Props {
  reading: Article
  reply: Extract<CompareReply, { kind: 'compared' }>
  sections: SectionId[]
  onSayStory(other: string, isSame: boolean): void
  onDismiss(claim: string): void
  /** Stands above the text. */
  children?: ComponentChildren
}

/** The sidebar's comparison beside the text it is of: a claim's passage is marked there. */
export function StoryBesideText({ reading, reply, sections, onSayStory, onDismiss, children }: Props) {
  const story = useMemo(() => indexStory(reply.comparison), [reply])
  const [shown, setShown] = useState<Passage | null>(null)
  const [hovered, setHovered] = useState<Passage | null>(null)
  const [folded, setFolded] = useState<SectionId[]>([])
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  return (
    <div class="story-beside">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys. */}
      <section class="story-text" tabIndex={0} aria-label={reading.title || reading.outlet}>
        {children}
        <ArticleText article={reading} shown={shown} hovered={hovered} />
      </section>
      <StoryContext.Provider
        value={{
          story,
          onShow: (passage) => setShown({ ...passage }),
          onHover: setHovered,
          onSayStory,
          isDismissed: (claim) => dismissed.has(claim) || reply.dismissed.includes(claim),
          onDismiss: (claim) => {
            setDismissed(new Set([...dismissed, claim]))
            onDismiss(claim)
          },
        }}
      >
        <FoldContext.Provider
          value={{
            folded,
            onFold: (section, isFolded) =>
              setFolded(isFolded ? [...folded, section] : folded.filter((one) => one !== section)),
          }}
        >
          <div class="story-sections">
            <Story reply={reply} sections={sections} />
          </div>
        </FoldContext.Provider>
      </StoryContext.Provider>
    </div>
  )
}
