import { diffArrays } from 'diff'
import { useMemo } from 'preact/hooks'
import type { RevisionSeen } from '../../messages/protocol'
import { formatWhen } from '../shared/format-when'
import { useTranslate } from '../shared/translate-context'
import { WordDiff } from '../shared/WordDiff'
import { LongList } from './LongList'
import { Section } from './Section'
import { useStory } from './story-context'
import type { StoryIndex } from './story-index'

interface Change {
  was: string
  is: string
}

/** What the outlet changed in this article between two readings. */
export function SinceLastSeen({ revision }: { revision: RevisionSeen | null }) {
  const t = useTranslate()
  const { story } = useStory()
  const changes = useMemo(() => (revision ? listChanges(revision, story) : []), [revision, story])
  const { language } = story.reading
  return (
    <Section id="since-last-seen" {...(revision ? { count: changes.length } : {})}>
      <p class="note">
        {revision
          ? t(changes.length > 0 ? 'revisionIntro' : 'revisionSame', {
              when: formatWhen(revision.seenAt, t.language) ?? '',
            })
          : t('revisionNone')}
      </p>
      <LongList
        items={changes.map(({ was, is }) => (
          <li key={`${was}\n${is}`} class="claim">
            <p class="passage" lang={language ?? undefined} dir="auto">
              <WordDiff from={was} to={is} language={language} />
            </p>
          </li>
        ))}
      />
    </Section>
  )
}

function listChanges(revision: RevisionSeen, story: StoryIndex): Change[] {
  const now = paragraphsNow(story)
  const changes: Change[] =
    revision.title === story.reading.title ? [] : [{ was: revision.title, is: story.reading.title }]
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
  let gone: string[] = []
  for (const part of diffArrays(revision.paragraphs.map(squeeze), now.map(squeeze))) {
    if (part.removed) gone = part.value
    else if (part.added) {
      changes.push(...part.value.map((is, at) => ({ was: gone[at] ?? '', is })))
      changes.push(...gone.slice(part.value.length).map((was) => ({ was, is: '' })))
      gone = []
    } else {
      changes.push(...gone.map((was) => ({ was, is: '' })))
      gone = []
    }
  }
  return [...changes, ...gone.map((was) => ({ was, is: '' }))]
}

/** The comparison holds the article by sentences. */
function paragraphsNow({ comparison, reading }: StoryIndex): string[] {
  const paragraphs: string[] = []
  for (const { article, paragraph, text } of comparison.sentences)
    if (article === reading.id)
      paragraphs[paragraph] = paragraphs[paragraph] ? `${paragraphs[paragraph]} ${text}` : text
  return paragraphs.filter((paragraph) => paragraph !== undefined)
}
