import type { StoryMatch } from '../../engine/story-match'
import { useTranslate } from '../shared/translate-context'
import { Headlines } from './Headlines'
import { useStory } from './story-context'
import { TimeStrip } from './TimeStrip'

/** The story at once: how many tell it, how many of them independently, their headlines, and when each came out. */
export function StoryHead({ matches }: { matches: StoryMatch[] }) {
  const t = useTranslate()
  const { story } = useStory()
  const reports = new Set(story.articles.map(({ independentReport }) => independentReport)).size
  return (
    <header class="story-head">
      <p class="story-count">
        <b>{t('outletsTell', { count: story.comparison.others.length })}</b>{' '}
        <span>{t('independentReports', { count: reports, articles: story.articles.length })}</span>
      </p>
      <Headlines matches={matches} />
      <TimeStrip />
    </header>
  )
}
