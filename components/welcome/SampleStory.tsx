import { useMemo, useState } from 'preact/hooks'
import type { Article } from '../../engine/article'
import type { Comparison } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { StoryBesideText } from '../story/StoryBesideText'
import { SAMPLE_STORY } from './sample-story'

/** The sample story, read in whichever of its outlets one likes, with the engine's own comparison. */
export function SampleStory({ compare }: { compare(reading: Article, others: Article[]): Comparison }) {
  const t = useTranslate()
  const [reading, setReading] = useState<Article>(SAMPLE_STORY[0])
  const comparison = useMemo(
    () =>
      compare(
        reading,
        SAMPLE_STORY.filter((article) => article !== reading),
      ),
    [reading],
  )
  const ignore = () => undefined
  return (
    <>
      <fieldset class="sample-choice">
        <legend>{t('welcomeSampleRead')}</legend>
        {SAMPLE_STORY.map((article) => (
          <label key={article.id}>
            <input type="radio" name="sample" checked={article === reading} onChange={() => setReading(article)} />
            <span lang="en">{article.outlet}</span>
          </label>
        ))}
      </fieldset>
      <StoryBesideText
        key={reading.id}
        reading={reading}
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
        <h3 lang="en" dir="auto">
          {reading.title}
        </h3>
        <p class="byline" lang="en">
          <b>{reading.outlet}</b>
        </p>
      </StoryBesideText>
    </>
  )
}
