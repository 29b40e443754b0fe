import type { SourceUse } from '../../engine/comparison'
import { useTranslate } from '../shared/translate-context'
import { EmptyNote } from './EmptyNote'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { Section } from './Section'
import { useStory } from './story-context'

/** So many speakers have a shade of their own; the others share one. */
const SHADES = 5
const FIRST_SPEAKERS = 6

/** A bar an outlet, as long as the words it quotes, divided by who speaks; the same speaker has the same shade in all. */
export function Sources() {
  const t = useTranslate()
  const { story } = useStory()
  const { sources } = story.comparison
  const speakers = rankSpeakers(sources)
  const longest = Math.max(
    1,
    ...story.articles.map(({ id }) => wordsOf(sources.filter(({ article }) => article === id))),
  )
  if (sources.length === 0)
    return (
      <Section id="sources">
        <EmptyNote part="sources">{t('sourcesEmpty', { count: story.articles.length })}</EmptyNote>
      </Section>
    )
  return (
    <Section id="sources">
      <p class="note">{t('sourcesIntro')}</p>
      <ul class="source-bars">
        {story.articles.map(({ id }) => {
          const own = sources
            .filter(({ article }) => article === id)
            .sort((a, b) => order(speakers, a) - order(speakers, b))
          return (
            <li key={id} class={id === story.reading.id ? 'is-here' : ''}>
              <p class="byline">
                <span class="outlet">{story.label(id)}</span>
                <span class="times">{t('quotedWords', { count: wordsOf(own) })}</span>
              </p>
              <div class="source-bar" style={{ inlineSize: `${(wordsOf(own) / longest) * 100}%` }} aria-hidden="true">
                {own
                  .filter(({ quotedWords }) => quotedWords > 0)
                  .map((use) => (
                    <span
                      key={use.speaker}
                      class={use.named ? `shade-${Math.min(order(speakers, use), SHADES)}` : 'is-unnamed'}
                      style={{ flexGrow: use.quotedWords }}
                      title={t('speakerWords', { speaker: use.speaker, count: use.quotedWords })}
                    />
                  ))}
              </div>
              <p class="hidden-visually">
                {own.map((use) => t('speakerWords', { speaker: use.speaker, count: use.quotedWords })).join('; ')}
              </p>
            </li>
          )
        })}
      </ul>
      <SpeakerKey speakers={speakers} />
    </Section>
  )
}

function SpeakerKey({ speakers }: { speakers: SourceUse[][] }) {
  const t = useTranslate()
  const { story } = useStory()
  return (
    <LongList
      class="speaker-key"
      first={FIRST_SPEAKERS}
      items={speakers.map((uses, at) => {
        const here = uses.find(({ article }) => article === story.reading.id)
        const first = here ?? uses[0]!
        return (
          <li key={first.speaker}>
            <span class={`swatch ${first.named ? `shade-${Math.min(at, SHADES)}` : 'is-unnamed'}`} aria-hidden="true" />
            <PassageLink at={{ article: first.article, sentence: first.firstSentence }} class="word">
              {first.speaker}
            </PassageLink>
            {first.named ? null : <span class="tag">{t('unnamed')}</span>}
            <span class="times">{here ? t('speaksIn', { count: uses.length }) : t('notQuotedHere')}</span>
          </li>
        )
      })}
    />
  )
}

function wordsOf(uses: SourceUse[]): number {
  return uses.reduce((sum, { quotedWords }) => sum + quotedWords, 0)
}

/** Every speaker with its uses, most words first, named before unnamed. */
function rankSpeakers(sources: SourceUse[]): SourceUse[][] {
  const bySpeaker = new Map<string, SourceUse[]>()
  for (const use of sources) bySpeaker.set(use.speaker, [...(bySpeaker.get(use.speaker) ?? []), use])
  return [...bySpeaker.values()].sort((a, b) => Number(b[0]!.named) - Number(a[0]!.named) || wordsOf(b) - wordsOf(a))
}

function order(speakers: SourceUse[][], use: SourceUse): number {
  return speakers.findIndex((uses) => uses[0]!.speaker === use.speaker)
}
