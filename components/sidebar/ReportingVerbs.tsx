import type { ReportingVerb } from '../../engine/comparison'
import type { MessageKey } from '../../locales/translate'
import { useTranslate } from '../shared/translate-context'
import { PassageLink } from './PassageLink'
import { useStory } from './story-context'

const TONE_WORDS: Record<ReportingVerb['tone'], MessageKey> = {
  neutral: 'toneNeutral',
  accusing: 'toneAccusing',
  doubting: 'toneDoubting',
  asserting: 'toneAsserting',
}

/** A row an outlet: the verbs it reports with, those that colour marked by their kind. */
export function ReportingVerbs({ verbs }: { verbs: ReportingVerb[] }) {
  const t = useTranslate()
  const { story } = useStory()
  if (verbs.length === 0) return null
  return (
    <>
      <h3 class="sub">{t('verbsTitle')}</h3>
      <ul class="forms">
        {story.articles.flatMap(({ id }) => {
          const own = countVerbs(verbs.filter(({ article }) => article === id))
          if (own.length === 0) return []
          return (
            <li key={id} class={id === story.reading.id ? 'is-here' : ''}>
              <span class="outlet">{story.label(id)}</span>
              <span class="verbs">
                {own.map(({ verb, count }) => (
                  <span key={`${verb.verb} ${verb.tone}`} class={`verb is-${verb.tone}`}>
                    <PassageLink at={verb.passage ?? { article: id, sentence: -1 }} passage={verb.passage} class="word">
                      {verb.verb}
                    </PassageLink>
                    {count > 1 ? <span class="times">{t('times', { count })}</span> : null}
                    {verb.tone === 'neutral' ? null : <span class="tone">{t(TONE_WORDS[verb.tone])}</span>}
                  </span>
                ))}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function countVerbs(verbs: ReportingVerb[]): { verb: ReportingVerb; count: number }[] {
  const counted = new Map<string, { verb: ReportingVerb; count: number }>()
  for (const verb of verbs) {
    const key = `${verb.verb} ${verb.tone}`
    const seen = counted.get(key)
    if (seen) seen.count += 1
    else counted.set(key, { verb, count: 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)
}
