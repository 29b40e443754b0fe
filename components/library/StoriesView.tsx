import { formatDay } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { LoadMore } from './LoadMore'
import type { Shelf, ShelfStory } from './shelf'
import { usePages } from './use-pages'

/** Outlets named one by one on a story's card. */
const NAMED_OUTLETS = 6

/** The stories that two stored outlets or more tell, newest first. */
export function StoriesView({ shelf }: { shelf: Shelf }) {
  const t = useTranslate()
  const { pages, hasMore, failed, loadMore } = usePages(() => shelf.listStories(), [shelf])
  const stories = pages?.flat() ?? []
  return (
    <>
      <h1>{t('libraryStories')}</h1>
      <p class="lede">{t('libraryStoriesLede')}</p>
      {failed && (
        <p class="trouble" role="alert">
          {t('libraryFailed')}
        </p>
      )}
      <ul class="stories" data-stories aria-busy={pages === null}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </ul>
      {pages && stories.length === 0 && !hasMore && <p class="empty">{t('libraryNoStories')}</p>}
      {hasMore && <LoadMore label={t('libraryLookingFurther')} onMore={loadMore} />}
    </>
  )
}

function StoryCard({ story }: { story: ShelfStory }) {
  const t = useTranslate()
  const { firstDay, lastDay, outlets } = story
  const days = [...new Set([formatDay(firstDay, t.language), formatDay(lastDay, t.language)])].filter(Boolean)
  const named = outlets.slice(0, NAMED_OUTLETS)
  return (
    <li class="story-card">
      <a class="article-title" href={`#stories/${story.id}`} lang={story.language ?? undefined} dir="auto">
        {story.title || t('libraryUntitled')}
      </a>
      <p class="byline">
        <b>{t('outletsCount', { count: outlets.length })}</b>
        <span>{t('articles', { count: story.articles })}</span>
        <span>{days.join(' – ') || t('libraryDayUnknown')}</span>
      </p>
      <ul class="chips">
        {named.map((outlet) => (
          <li key={outlet} class="tag" dir="auto">
            {outlet}
          </li>
        ))}
        {outlets.length > named.length && <li class="tag">+{outlets.length - named.length}</li>}
      </ul>
    </li>
  )
}
