import type { QuotationGroup, Utterance } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { WordDiff } from '../shared/WordDiff'
import { PassageLink } from './PassageLink'
import { useStory } from './story-context'

/** The wordings of one statement: the one read here, or the first, in full; every other as its difference from that. */
export function QuotationVariants({ group }: { group: QuotationGroup }) {
  const { story } = useStory()
  const variants = groupByWording(group.utterances)
  const here = variants.findIndex((variant) => variant.some(({ article }) => article === story.reading.id))
  if (here > 0) variants.unshift(...variants.splice(here, 1))
  const base = variants[0]?.[0]
  if (!base) return null
  return (
    <ul class="variants">
      {variants.map((variant, at) => (
        <li key={variant[0]!.article}>
          <Byline utterances={variant} group={group} />
          <PassageLink at={variant[0]!} passage={variant[0]!}>
            <q>
              {at === 0 ? (
                base.text
              ) : (
                <WordDiff
                  from={base.text}
                  to={variant[0]!.text}
                  language={story.article(base.article)?.language ?? null}
                />
              )}
            </q>
          </PassageLink>
        </li>
      ))}
    </ul>
  )
}

function Byline({ utterances, group }: { utterances: Utterance[]; group: QuotationGroup }) {
  const t = useTranslate()
  const { story } = useStory()
  return (
    <p class="byline">
      {utterances.map((utterance) => (
        <span key={utterance.article} class={`outlet ${utterance.article === story.reading.id ? 'is-here' : ''}`}>
          {story.label(utterance.article)}
          {group.relation === 'speaker-differs' ? (
            <span class="given-to" dir="auto">
              {utterance.speaker ? t('givenTo', { speaker: utterance.speaker }) : t('givenToNobody')}
            </span>
          ) : null}
        </span>
      ))}
    </p>
  )
}

/** Same words, whatever the quotation marks and spaces; given to the same speaker. */
function groupByWording(utterances: Utterance[]): Utterance[][] {
  const groups = new Map<string, Utterance[]>()
  for (const utterance of utterances) {
    const words = utterance.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const key = words.join(' ')
    const group = groups.get(key)
    if (group) group.push(utterance)
    else groups.set(key, [utterance])
  }
  return [...groups.values()]
}
