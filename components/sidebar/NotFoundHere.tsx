import type { Withheld } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { claimedPoints } from './claimed-points'
import { EmptyNote } from './EmptyNote'
import { MissingPoints } from './MissingPoints'
import { Section } from './Section'
import { useStory } from './story-context'

const WITHHELD_WORDS: Record<Withheld, MessageKey> = {
  partial: 'withheldPartial',
  'later-report': 'withheldLater',
  'other-language': 'withheldLanguage',
  'too-short': 'withheldShort',
}

/** What others report and was not found in the article read, certain claims first. */
export function NotFoundHere() {
  const t = useTranslate()
  const view = useStory()
  const { comparison, reading } = view.story
  const points = claimedPoints(view, comparison.notFoundHere)
  return (
    <Section id="not-found-here" count={points.length}>
      {points.length > 0 ? (
        <p class="note">{t('notFoundIntro', { count: reading.paragraphs })}</p>
      ) : comparison.withheld.length === 0 ? (
        <EmptyNote part="coverage">{t('notFoundEmpty', { count: reading.paragraphs })}</EmptyNote>
      ) : null}
      {comparison.withheld.map((reason) => (
        <p key={reason} class="note is-withheld">
          {t(WITHHELD_WORDS[reason])}
        </p>
      ))}
      <MissingPoints points={points} />
    </Section>
  )
}
