import { useState } from 'preact/hooks'
import type { ArticleSummary } from '../../engine/comparison'
import type { StoryMatch } from '../../engine/story-match'
import { formatWhen } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { MarkedHeadline } from './MarkedHeadline'
import { MatchReasons, TIER_WORDS } from './MatchReasons'
import { PassageLink } from './PassageLink'
import { useStory } from './story-context'

/** One article of the story. Behind another's: why it is taken to tell this story, and the reader's word on it. */
export function Headline({ article, match }: { article: ArticleSummary; match: StoryMatch | null }) {
  const t = useTranslate()
  const { story, onSayStory } = useStory()
  const [isExplained, setExplained] = useState(false)
  const isHere = article.id === story.reading.id
  return (
    <li class={isHere ? 'is-here' : ''}>
      <p class="byline">
        <b>{story.label(article.id)}</b>
        <time dateTime={article.publishedAt ?? undefined}>
          {formatWhen(article.publishedAt, t.language) ?? t('timeUnknown')}
        </time>
        {article.wire && !article.outlet.includes(article.wire) ? (
          <span>{t('wireText', { agency: article.wire })}</span>
        ) : null}
        {article.partial ? <span>{t('partialText')}</span> : null}
        {isHere ? <span class="tag is-here">{t('thisArticle')}</span> : null}
        {!isHere && match ? (
          <button
            type="button"
            class={`tool is-${match.tier ?? 'perhaps'}`}
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            {t(TIER_WORDS[match.tier ?? 'perhaps'])}
          </button>
        ) : null}
      </p>
      <PassageLink at={{ article: article.id, sentence: -1 }} class="headline">
        <MarkedHeadline article={article} />
      </PassageLink>
      {isExplained && match ? <MatchReasons match={match} onNotSame={() => onSayStory(article.id, false)} /> : null}
    </li>
  )
}
