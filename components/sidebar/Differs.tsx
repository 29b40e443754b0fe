import type { Disagreement, Statement } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { ClaimTools } from './ClaimTools'
import { citePassage } from './cite-passage'
import { claimKey } from './claim-key'
import { cutAtMarks } from './cut-at-marks'
import { EmptyNote } from './EmptyNote'
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

/** A statement that is this share of its sentence needs no sentence around it. */
const NEARLY_WHOLE = 0.55

/** Numbers, days and names that the articles give differently, each in its source's words. */
export function Differs() {
  const t = useTranslate()
  const { story, isDismissed } = useStory()
  const found = story.comparison.disagreements.filter((one) => !isDismissed(keyOf(one)))
  const sorted = [...found.filter((one) => !one.compatible), ...found.filter((one) => one.compatible)]
  return (
    <Section id="differs" count={found.length}>
      {found.length === 0 ? (
        <EmptyNote part="disagreements">{t('differsEmpty', { count: story.articles.length })}</EmptyNote>
      ) : null}
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
        {difference.what ? <span dir="auto">{difference.what}</span> : null}
        <span class="tag">{t(KIND_WORDS[difference.kind])}</span>
        {difference.compatible ? <span class="tag is-perhaps">{t('bothCanHold')}</span> : null}
      </h3>
      <dl class={`sides is-${difference.kind}`}>
        {groups.map((statements) => (
          <Side key={statements[0]!.text} statements={statements} />
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

/** One version, in the words of the first who gives it; the others who give the same are named. */
function Side({ statements }: { statements: Statement[] }) {
  const { story } = useStory()
  const first = statements[0]!
  const text = story.textOf(first)
  return (
    <div class={first.article === story.reading.id ? 'is-here' : ''}>
      <dt dir="auto">{first.text}</dt>
      <dd>
        <p class="byline">
          {statements.map((statement) => (
            <PassageLink
              key={`${statement.article}.${statement.sentence}`}
              at={statement}
              class={`outlet ${statement.article === story.reading.id ? 'is-here' : ''}`}
            >
              {story.label(statement.article)}
            </PassageLink>
          ))}
        </p>
        {first.text.length > text.length * NEARLY_WHOLE ? null : (
          <PassageLink at={first} class="passage is-context">
            {cutAtMarks(text, [{ text: first.text, name: 'stated' }]).map(({ text: part, name }, at) =>
              name ? <b key={at}>{part}</b> : part,
            )}
          </PassageLink>
        )}
      </dd>
    </div>
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
