import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { CompareReply } from '../../messages/protocol'
import type { SectionId } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'
import { Differs } from './Differs'
import { NotFoundHere } from './NotFoundHere'
import { OnlyHere } from './OnlyHere'
import { PointsGrid } from './PointsGrid'
import { Quotations } from './Quotations'
import { Section } from './Section'
import { SinceLastSeen } from './SinceLastSeen'
import { Sources } from './Sources'
import { StoryHead } from './StoryHead'
import { TextTakenOver } from './TextTakenOver'
import { ToldByAll } from './ToldByAll'
import { WordingSection } from './WordingSection'

export type ComparedReply = Extract<CompareReply, { kind: 'compared' }>

const SECTION_VIEWS: Record<Exclude<SectionId, 'since-last-seen'>, ComponentType> = {
  glance: () => (
    <Section id="glance">
      <PointsGrid />
    </Section>
  ),
  'not-found-here': NotFoundHere,
  'only-here': OnlyHere,
  quotations: Quotations,
  differs: Differs,
  reuse: TextTakenOver,
  wording: WordingSection,
  sources: Sources,
  'told-by-all': ToldByAll,
}

interface Props {
  reply: ComparedReply
  sections: SectionId[]
}

/** So many sections fill a tall window; the others are drawn right after the first paint. */
const FIRST_SECTIONS = 2

/** One compared story: the head, then the sections the reader keeps, in the reader's order. */
export function Story({ reply, sections }: Props) {
  const t = useTranslate()
  const [isWhole, setWhole] = useState(false)
  useEffect(() => setWhole(true), [])
  return (
    <>
      <StoryHead matches={reply.matches} />
      {reply.comparison.unsupported.length > 0 ? <p class="note is-withheld">{t('unsupportedLanguage')}</p> : null}
      {(isWhole ? sections : sections.slice(0, FIRST_SECTIONS)).map((id) => {
        if (id === 'since-last-seen') return <SinceLastSeen key={id} revision={reply.revision} />
        const View = SECTION_VIEWS[id]
        return <View key={id} />
      })}
    </>
  )
}
