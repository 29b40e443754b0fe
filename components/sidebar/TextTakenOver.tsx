import type { EditMeaning, Reuse } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { WordDiff } from '../shared/WordDiff'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { Section } from './Section'
import { useStory } from './story-context'

const MEANING_WORDS: Record<EditMeaning, MessageKey> = {
  attribution: 'editAttribution',
  certainty: 'editCertainty',
  naming: 'editNaming',
  fact: 'editFact',
  wording: 'editWording',
  spelling: 'editSpelling',
}
const MEANINGS = Object.keys(MEANING_WORDS)

/** Whose text stands in whose article: the pair with the article read first. */
export function TextTakenOver() {
  const t = useTranslate()
  const { story } = useStory()
  const { reuse, reading } = story.comparison
  const concerns = ({ article, source }: Reuse) => article === reading || source === reading
  const sorted = [...reuse.filter(concerns), ...reuse.filter((one) => !concerns(one))]
  return (
    <Section id="reuse" count={reuse.length}>
      {reuse.length === 0 ? <p class="note">{t('reuseEmpty', { count: story.articles.length })}</p> : null}
      <LongList items={sorted.map((one) => <Pair key={`${one.article} ${one.source}`} reuse={one} />)} first={3} />
    </Section>
  )
}

function Pair({ reuse }: { reuse: Reuse }) {
  const t = useTranslate()
  const { story } = useStory()
  const edits = reuse.edits
    .map((edit) => ({
      edit,
      rank: Math.min(MEANINGS.length, ...(edit.changes ?? []).map((one) => MEANINGS.indexOf(one))),
    }))
    .sort((a, b) => a.rank - b.rank)
  const percent = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 }).format(reuse.share)
  const names = {
    article: story.label(reuse.article),
    source: reuse.agency ?? story.label(reuse.source),
    share: percent,
  }
  return (
    <li class="claim">
      <p class="reuse-share">{t(reuse.agency ? 'reuseFromAgency' : 'reuseFrom', names)}</p>
      <div class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(reuse.share * 100)}%` }} />
      </div>
      <p class="byline">
        {reuse.edits.length > 0 ? <span>{t('reuseEdits', { count: reuse.edits.length })}</span> : null}
        {reuse.cut?.length ? <span>{t('reuseCut', { count: reuse.cut.length })}</span> : null}
        {reuse.added?.length ? <span>{t('reuseAdded', { count: reuse.added.length })}</span> : null}
      </p>
      <LongList
        class="edits"
        first={3}
        items={edits.map(({ edit }) => (
          <li key={`${edit.from.sentence} ${edit.to.sentence}`}>
            {(edit.changes ?? []).map((change) => (
              <span key={change} class={`tag ${MEANINGS.indexOf(change) < 4 ? 'is-reworded' : ''}`}>
                {t(MEANING_WORDS[change])}
              </span>
            ))}
            <PassageLink at={edit.to}>
              <WordDiff
                from={edit.from.text}
                to={edit.to.text}
                language={story.article(reuse.article)?.language ?? null}
              />
            </PassageLink>
          </li>
        ))}
      />
      <SentenceList label="reuseAddedTitle" article={reuse.article} sentences={reuse.added ?? []} />
      <SentenceList label="reuseCutTitle" article={reuse.source} sentences={reuse.cut ?? []} />
    </li>
  )
}

function SentenceList({
  label,
  article,
  sentences,
}: {
  label: 'reuseAddedTitle' | 'reuseCutTitle'
  article: string
  sentences: number[]
}) {
  const t = useTranslate()
  const { story } = useStory()
  if (sentences.length === 0) return null
  return (
    <details class="fold">
      <summary>{t(label, { count: sentences.length, outlet: story.label(article) })}</summary>
      <ul class="edits">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <PassageLink at={{ article, sentence }}>{story.textOf({ article, sentence })}</PassageLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
