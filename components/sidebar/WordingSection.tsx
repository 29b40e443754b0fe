import { useTranslate } from '../shared/translate-context'
import { ClaimTools } from './ClaimTools'
import { citePassage } from './cite-passage'
import { claimKey } from './claim-key'
import { EmptyNote } from './EmptyNote'
import { LongList } from './LongList'
import { PassageLink } from './PassageLink'
import { ReportingVerbs } from './ReportingVerbs'
import { Section } from './Section'
import { useStory } from './story-context'

/** Who is called what, the words this article uses more than the others do, and the verbs of reporting. */
export function WordingSection() {
  const t = useTranslate()
  const { story, isDismissed } = useStory()
  const { naming, distinctive, verbs } = story.comparison.wording
  const kept = naming.filter(({ of }) => !isDismissed(claimKey('naming', of)))
  const isEmpty = kept.length === 0 && distinctive.length === 0 && verbs.length === 0
  return (
    <Section id="wording">
      {isEmpty ? <EmptyNote part="wording">{t('wordingEmpty', { count: story.articles.length })}</EmptyNote> : null}
      {kept.length > 0 ? <h3 class="sub">{t('namingTitle')}</h3> : null}
      <LongList
        first={3}
        items={kept.map((contrast) => (
          <li key={contrast.of} class="claim">
            <p class="naming-of" dir="auto">
              {contrast.of}
            </p>
            <ul class="forms">
              {contrast.forms.map(({ article, form, count, passages }) => (
                <li key={`${article} ${form}`} class={article === story.reading.id ? 'is-here' : ''}>
                  <span class="outlet">{story.label(article)}</span>
                  <PassageLink at={passages[0] ?? { article, sentence: -1 }} passage={passages[0]}>
                    {form}
                  </PassageLink>
                  <span class="times">{t('times', { count })}</span>
                </li>
              ))}
            </ul>
            <ClaimTools
              claim={claimKey('naming', contrast.of)}
              cite={() =>
                contrast.forms
                  .map(({ article, form, passages }) =>
                    citePassage(story.article(article)!, passages[0] ? story.textOf(passages[0]) : form, t.language),
                  )
                  .join('\n\n')
              }
            />
          </li>
        ))}
      />
      {distinctive.length > 0 ? <h3 class="sub">{t('distinctiveTitle')}</h3> : null}
      <ul class="words">
        {distinctive.map(({ word, here, elsewhere, passages }) => (
          <li key={word}>
            <PassageLink
              at={passages[0] ?? { article: story.reading.id, sentence: -1 }}
              passage={passages[0]}
              class="word"
            >
              {word}
            </PassageLink>
            <span class="times">{t('wordCounts', { here, elsewhere })}</span>
          </li>
        ))}
      </ul>
      <ReportingVerbs verbs={verbs} />
    </Section>
  )
}
