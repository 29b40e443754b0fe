import type { StoryMatch } from '../../engine/story-match'
import { Headline } from './Headline'
import { LongList } from './LongList'
import { useStory } from './story-context'

/** So many headlines are seen before the reader asks for all. */
const FIRST_HEADLINES = 4

/** The headline read and the others' as a stack. */
export function Headlines({ matches }: { matches: StoryMatch[] }) {
  const { story } = useStory()
  const byId = new Map(matches.map((match) => [match.id, match]))
  return (
    <LongList
      class="headlines"
      first={FIRST_HEADLINES}
      items={story.articles.map((article) => (
        <Headline key={article.id} article={article} match={byId.get(article.id) ?? null} />
      ))}
    />
  )
}
