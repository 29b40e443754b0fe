import type { MissingPoint, Point, PointReason } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { ClaimTools } from './ClaimTools'
import { citePassage } from './cite-passage'
import { claimKey } from './claim-key'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { useStory } from './story-context'

const REASON_WORDS: Record<PointReason, MessageKey> = {
  'many-outlets': 'reasonManyOutlets',
  early: 'reasonEarly',
  statement: 'reasonStatement',
  reply: 'reasonReply',
  number: 'reasonNumber',
}

/** A list of points with who reports each, as claims of what is not found here or only here. */
export function MissingPoints({ points }: { points: { missing: MissingPoint; point: Point }[] }) {
  return <LongList items={points.map((entry) => <Claim key={entry.point.id} {...entry} />)} />
}

function Claim({ missing, point }: { missing: MissingPoint; point: Point }) {
  const t = useTranslate()
  const { story } = useStory()
  const { headline, reasons } = point
  const others = missing.reportedBy.filter((id) => id !== headline.article && id !== story.reading.id)
  const cite = () => citePassage(story.article(headline.article)!, headline.text, t.language)
  return (
    <li class={`claim is-${missing.certainty}`}>
      <PassageLink at={headline}>
        {missing.certainty === 'perhaps' ? <bdi class="tag is-perhaps">{t('perhaps')}</bdi> : null}
        {missing.certainty === 'perhaps' ? ' ' : null}
        {headline.text}
      </PassageLink>
      <p class="byline">
        {headline.article === story.reading.id ? null : <b>{story.label(headline.article)}</b>}
        {others.map((id) => {
          const ref = point.sentences.find(({ article }) => article === id)
          return (
            <PassageLink key={id} class="outlet" at={ref ?? { article: id, sentence: -1 }}>
              {story.label(id)}
            </PassageLink>
          )
        })}
        {reasons
          .filter((reason) => reason !== 'many-outlets')
          .map((reason) => (
            <span key={reason} class="tag">
              {t(REASON_WORDS[reason])}
            </span>
          ))}
      </p>
      <ClaimTools claim={claimKey('point', headline.text)} cite={cite} />
    </li>
  )
}
