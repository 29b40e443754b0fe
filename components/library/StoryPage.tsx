import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../settings/settings'
import { formatWhen } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { ArrangeSections } from '../sidebar/ArrangeSections'
import { StoryBesideText } from '../story/StoryBesideText'
import { ExportStory } from './ExportStory'
import type { OpenedStory, Shelf } from './shelf'

interface Props {
  /** Of the article that the others are compared with. */
  id: string
  shelf: Shelf
  settings: Settings
  onSettings(change: (settings: Settings) => Settings): void
}

/** One story as a whole page: the text read from, and every section of the comparison. Printable. */
export function StoryPage({ id, shelf, settings, onSettings }: Props) {
  const t = useTranslate()
  const [opened, setOpened] = useState<OpenedStory | null | 'loading'>('loading')
  useEffect(() => void shelf.openStory(id).then(setOpened, () => setOpened(null)), [shelf, id])
  const crumbs = (
    <p class="crumbs">
      <a href="#stories">{t('libraryStories')}</a>
    </p>
  )
  if (opened === 'loading')
    return (
      <div aria-busy="true">
        {crumbs}
        <p class="empty">{t('libraryComparing')}</p>
      </div>
    )
  if (opened === null)
    return (
      <>
        {crumbs}
        <h1>{t('libraryStory')}</h1>
        <p class="empty">{t('libraryNoOthers')}</p>
      </>
    )
  const { reading, reply } = opened
  const { order, hidden } = settings.sidebar
  return (
    <div class="story-page" data-story={id}>
      {crumbs}
      <h1 lang={reading.language ?? undefined} dir="auto">
        {reading.title || t('libraryUntitled')}
      </h1>
      <div class="tools">
        <label class="field">
          <span>{t('libraryReadFrom')}</span>
          <select value={id} onChange={(event) => location.assign(`#stories/${event.currentTarget.value}`)}>
            {reply.comparison.articles.map((article) => (
              <option key={article.id} value={article.id}>
                {`${article.outlet}: ${article.title}`}
              </option>
            ))}
          </select>
        </label>
        <ExportStory reply={reply} onSave={shelf.saveText} />
        <details class="arrange-place">
          <summary class="button">{t('arrange')}</summary>
          <ArrangeSections
            order={order}
            hidden={hidden}
            onChange={(part) => onSettings((now) => ({ ...now, sidebar: { ...now.sidebar, ...part } }))}
          />
        </details>
      </div>
      <StoryBesideText
        reading={reading}
        reply={reply}
        sections={order.filter((section) => !hidden.includes(section))}
        onSayStory={(other, isSame) => void shelf.sayStory(id, other, isSame)}
        onDismiss={(claim) => void shelf.dismissClaim(id, claim)}
      >
        <p class="byline">
          <b>{reading.outlet}</b>
          <span>{formatWhen(reading.publishedAt, t.language) ?? t('timeUnknown')}</span>
        </p>
      </StoryBesideText>
    </div>
  )
}
