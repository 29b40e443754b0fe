import type { QuotationGroup, QuotationRelation } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { ClaimTools } from './ClaimTools'
import { citePassage } from './cite-passage'
import { claimKey } from './claim-key'
import { LongList } from './LongList'
import { QuotationVariants } from './QuotationVariants'
import { Section } from './Section'
import { useStory } from './story-context'

const RELATION_WORDS: Record<QuotationRelation, MessageKey> = {
  'speaker-differs': 'quoteSpeakerDiffers',
  reworded: 'quoteReworded',
  trimmed: 'quoteTrimmed',
  identical: 'quoteIdentical',
  single: 'quoteSingle',
}
/** What varies comes first. */
const ORDER = Object.keys(RELATION_WORDS)

/** The same statement in several articles: by speaker, with what varies marked. */
export function Quotations() {
  const t = useTranslate()
  const { story, isDismissed } = useStory()
  const groups = story.comparison.quotes
    .filter((group) => group.relation !== 'single' && !isDismissed(keyOf(group)))
    .sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))
  return (
    <Section id="quotations" count={groups.length}>
      {groups.length === 0 ? <p class="note">{t('quotesEmpty', { count: story.comparison.quotes.length })}</p> : null}
      <LongList items={groups.map((group) => <Group key={keyOf(group)} group={group} />)} first={4} />
    </Section>
  )
}

function Group({ group }: { group: QuotationGroup }) {
  const t = useTranslate()
  const { story } = useStory()
  return (
    <li class="claim">
      <h3 class="speaker">
        <span dir="auto">{group.speaker ?? t('speakerUnknown')}</span>
        <span class={`tag is-${group.relation}`}>{t(RELATION_WORDS[group.relation])}</span>
      </h3>
      <QuotationVariants group={group} />
      <ClaimTools
        claim={keyOf(group)}
        cite={() =>
          group.utterances.map((one) => citePassage(story.article(one.article)!, one.text, t.language)).join('\n\n')
        }
      />
    </li>
  )
}

function keyOf({ utterances }: QuotationGroup): string {
  return claimKey('quotation', utterances[0]?.text ?? '')
}
