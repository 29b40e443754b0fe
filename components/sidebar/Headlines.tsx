import { useState } from 'preact/hooks'
import type { ArticleSummary } from '../../engine/comparison'
import type { StoryMatch } from '../../engine/story-match'
import { formatWhen } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { MarkedHeadline } from './MarkedHeadline'
import { MatchReasons } from './MatchReasons'
import { PassageLink } from './PassageLink'
import { useStory } from './story-context'

/** The headline read and the others' as a stack. Behind each other one: why it is taken to tell this story. */
export function Headlines({ matches }: { matches: StoryMatch[] }) {
  const { story } = useStory()
  const byId = new Map(matches.map((match) => [match.id, match]))
  return (
    <ol class="headlines">
      {story.articles.map((article) => (
        <Headline key={article.id} article={article} match={byId.get(article.id)} />
      ))}
    </ol>
  )
}

function Headline({ article, match }: { article: ArticleSummary; match: StoryMatch | undefined }) {
  const t = useTranslate()
  const { story, onSayStory } = useStory()
  const [isLeftOut, setLeftOut] = useState(false)
  const isHere = article.id === story.reading.id
  const say = (isSame: boolean) => {
    setLeftOut(!isSame)
    onSayStory(article.id, isSame)
  }
  return (
    <li class={isHere ? 'is-here' : ''}>
      <p class="byline">
        <b>{story.label(article.id)}</b>
        <time dateTime={article.publishedAt ?? undefined}>
          {formatWhen(article.publishedAt, t.language) ?? t('timeUnknown')}
        </time>
        {article.wire ? <span>{t('wireText', { agency: article.wire })}</span> : null}
        {article.partial ? <span>{t('partialText')}</span> : null}
        {isHere ? <span class="tag is-here">{t('thisArticle')}</span> : null}
      </p>
      <PassageLink at={{ article: article.id, sentence: -1 }} class="headline">
        <MarkedHeadline article={article} />
      </PassageLink>
      {isHere || !match ? null : isLeftOut ? (
        <p class="note" role="status">
          {t('saidNotSame')}{' '}
          <button type="button" class="tool" onClick={() => say(true)}>
            {t('undo')}
          </button>
        </p>
      ) : (
        <MatchReasons match={match} onNotSame={() => say(false)} />
      )}
    </li>
  )
}
