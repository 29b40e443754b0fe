import type { ArticleSummary } from '../../engine/comparison'
import { cutAtMarks } from './cut-at-marks'
import { useStory } from './story-context'

/** A headline with its reporting verb and the names it chooses marked. */
export function MarkedHeadline({ article }: { article: ArticleSummary }) {
  const { story } = useStory()
  const { verbs, naming } = story.comparison.wording
  const marks = [
    ...verbs
      .filter((verb) => verb.article === article.id && verb.place === 'headline')
      .map(({ verb, tone }) => ({ text: verb, name: `verb is-${tone}` })),
    ...naming.flatMap(({ forms }) =>
      forms.filter((form) => form.article === article.id).map(({ form }) => ({ text: form, name: 'name' })),
    ),
  ]
  return (
    <>
      {cutAtMarks(article.title, marks).map(({ text, name }, at) =>
        name ? (
          <span key={at} class={name}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  )
}
