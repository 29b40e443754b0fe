import type { Comparison } from '../../engine/comparison'
import { StoryBesideText } from '../story/StoryBesideText'
import { SAMPLE_STORY } from './sample-story'

/** The sample story with the engine's own comparison: what is clicked is marked in its text. */
export function SampleStory({ comparison }: { comparison: Comparison }) {
  const ignore = () => undefined
  return (
    <StoryBesideText
      reading={SAMPLE_STORY[0]}
      reply={{
        kind: 'compared',
        comparison,
        matches: [],
        totals: { articles: SAMPLE_STORY.length, outlets: SAMPLE_STORY.length },
        revision: null,
        dismissed: [],
        storage: 'not-remembering',
      }}
      sections={['glance', 'not-found-here', 'quotations', 'differs']}
      onSayStory={ignore}
      onDismiss={ignore}
    >
      <h3>{SAMPLE_STORY[0].title}</h3>
      <p class="byline">
        <b>{SAMPLE_STORY[0].outlet}</b>
      </p>
    </StoryBesideText>
  )
}
