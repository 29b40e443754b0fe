import { formatWhen } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { placeTimes } from './place-times'
import { useStory } from './story-context'

/** Who published when, on one line; the article read is marked. Articles without a known time are named beside it. */
export function TimeStrip() {
  const t = useTranslate()
  const { story } = useStory()
  const { marks, unknown } = placeTimes(story.articles)
  if (marks.length < 2) return null
  const lanes = Math.max(...marks.map(({ lane }) => lane))
  const first = marks[0]!
  const last = marks[marks.length - 1]!
  return (
    <div class="times-strip">
      <ol aria-label={t('timeStrip')} style={{ blockSize: `${14 + lanes * 7}px` }}>
        {marks.map(({ article, place, lane }) => {
          const isHere = article.id === story.reading.id
          const when = formatWhen(article.publishedAt, t.language) ?? ''
          return (
            <li
              key={article.id}
              class={isHere ? 'is-here' : ''}
              style={{ insetInlineStart: `${place * 100}%`, insetBlockStart: `${lane * 7}px` }}
              title={`${story.label(article.id)}, ${when}`}
            >
              <span class="hidden-visually">{`${story.label(article.id)}, ${when}`}</span>
            </li>
          )
        })}
      </ol>
      <p class="times-ends" aria-hidden="true">
        <span>{formatWhen(first.article.publishedAt, t.language)}</span>
        <span>{formatWhen(last.article.publishedAt, t.language)}</span>
      </p>
      {unknown.length > 0 ? (
        <p class="note">
          {t('timesUnknown', {
            outlets: new Intl.ListFormat(t.language).format(unknown.map(({ id }) => story.label(id))),
          })}
        </p>
      ) : null}
    </div>
  )
}
