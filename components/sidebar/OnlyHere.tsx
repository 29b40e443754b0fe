import { useTranslate } from '../shared/translate-context'
import { claimedPoints } from './claimed-points'
import { EmptyNote } from './EmptyNote'
import { MissingPoints } from './MissingPoints'
import { Section } from './Section'
import { useStory } from './story-context'

/** What the article read reports and was not found in any other. */
export function OnlyHere() {
  const t = useTranslate()
  const view = useStory()
  const points = claimedPoints(view, view.story.comparison.onlyHere)
  const count = view.story.comparison.others.length
  return (
    <Section id="only-here" count={points.length}>
      {points.length > 0 ? (
        <p class="note">{t('onlyHereIntro', { count })}</p>
      ) : (
        <EmptyNote part="coverage">{t('onlyHereEmpty', { count })}</EmptyNote>
      )}
      <MissingPoints points={points} />
    </Section>
  )
}
