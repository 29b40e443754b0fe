import type { Disagreement, Statement } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { ClaimTools } from './ClaimTools'
import { citePassage } from './cite-passage'
import { claimKey } from './claim-key'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { Section } from './Section'
import { useStory } from './story-context'

const KIND_WORDS: Record<Disagreement['kind'], MessageKey> = {
  number: 'kindNumber',
  date: 'kindDate',
  name: 'kindName',
  attribution: 'kindAttribution',
  wording: 'kindWording',
}

/** Numbers, days and names that the articles give differently, each in its source's words. */
export function Differs() {
  const t = useTranslate()
  const { story, isDismissed } = useStory()
  const found = story.comparison.disagreements.filter((one) => !isDismissed(keyOf(one)))
  const sorted = [...found.filter((one) => !one.compatible), ...found.filter((one) => one.compatible)]
  return (
    <Section id="differs" count={found.length}>
      {found.length === 0 ? <p class="note">{t('differsEmpty', { count: story.articles.length })}</p> : null}
      <LongList items={sorted.map((one) => <Difference key={keyOf(one)} difference={one} />)} />
    </Section>
  )
}

function Difference({ difference }: { difference: Disagreement }) {
  const t = useTranslate()
  const { story } = useStory()
  const groups = groupByText(difference.statements, story.reading.id)
  return (
    <li class="claim">
      <h3 class="speaker">
        <span dir="auto">{difference.what}</span>
        <span class="tag">{t(KIND_WORDS[difference.kind])}</span>
        {difference.compatible ? <span class="tag is-perhaps">{t('bothCanHold')}</span> : null}
      </h3>
      <dl class="sides">
        {groups.map((statements) => (
          <div key={statements[0]!.text} class={statements[0]!.article === story.reading.id ? 'is-here' : ''}>
            <dt dir="auto">{statements[0]!.text}</dt>
            {statements.map((statement) => (
              <dd key={`${statement.article}.${statement.sentence}`}>
                <span class="outlet">{story.label(statement.article)}</span>
                <PassageLink at={statement} class="passage is-context">
                  {story.textOf(statement)}
                </PassageLink>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <ClaimTools
        claim={keyOf(difference)}
        cite={() =>
          difference.statements
            .map((one) => citePassage(story.article(one.article)!, story.textOf(one), t.language))
            .join('\n\n')
        }
      />
    </li>
  )
}

/** What is said here first, then what others say, those who say the same together. */
function groupByText(statements: Statement[], reading: string): Statement[][] {
  const groups = new Map<string, Statement[]>()
  const here = statements.filter(({ article }) => article === reading)
  for (const statement of [...here, ...statements.filter(({ article }) => article !== reading)])
    groups.set(statement.text, [...(groups.get(statement.text) ?? []), statement])
  return [...groups.values()]
}

function keyOf({ what, statements }: Disagreement): string {
  return claimKey('differs', `${what} ${statements.map(({ text }) => text).join(' ')}`)
}
