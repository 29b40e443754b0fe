import { useTranslate } from '../shared/translate-context'
import { EmptyNote } from './EmptyNote'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { Section } from './Section'
import { useStory } from './story-context'

/** The core of the story: points every article has, and where in each they stand when that differs much. */
export function ToldByAll() {
  const t = useTranslate()
  const { story } = useStory()
  const { points, order, reading } = story.comparison
  const shared = points.filter(({ presence }) => story.articles.every(({ id }) => presence[id] === 'yes'))
  const items = shared.map((point) => {
    const here = point.sentences.find(({ article }) => article === reading)
    const place = order.find((contrast) => contrast.point === point.id)
    const far = place?.elsewhere.reduce((a, b) =>
      Math.abs(b.place - place.here) > Math.abs(a.place - place.here) ? b : a,
    )
    const percent = (share: number) => new Intl.NumberFormat(t.language, { style: 'percent' }).format(share)
    return (
      <li key={point.id} class="claim">
        <PassageLink at={here ?? point.headline}>{here ? story.textOf(here) : point.headline.text}</PassageLink>
        {place && far ? (
          <p class="byline">
            {t('placeDiffers', {
              here: percent(place.here),
              outlet: story.label(far.article),
              there: percent(far.place),
            })}
          </p>
        ) : null}
      </li>
    )
  })
  return (
    <Section id="told-by-all" count={shared.length}>
      {shared.length > 0 ? (
        <p class="note">{t('toldByAllIntro', { count: story.articles.length })}</p>
      ) : (
        <EmptyNote part="coverage">{t('toldByAllEmpty', { count: story.articles.length })}</EmptyNote>
      )}
      <LongList items={items} />
    </Section>
  )
}
