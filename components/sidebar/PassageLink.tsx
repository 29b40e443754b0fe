import type { ComponentChildren } from 'preact'
import type { Passage } from '../../engine/article'
import type { SentenceRef } from '../../engine/comparison'
import { linkToPassage } from '../shared/link-to-passage'
import { useTranslate } from '../shared/translate-context'
import { useStory } from './story-context'

interface Props {
  at: SentenceRef
  /** A stretch of the sentence's paragraph; the whole sentence without it. */
  passage?: Passage | undefined
  children: ComponentChildren
  class?: string
}

/** Words of an article that lead to where they stand: in this page by scrolling, in another by opening it there. */
export function PassageLink({ at, passage, children, class: name = 'passage' }: Props) {
  const { story, onShow, onHover } = useStory()
  const t = useTranslate()
  const article = story.article(at.article)
  const lang = article?.language ?? undefined
  const here = at.article === story.reading.id ? (passage ?? story.passageHere(at)) : null
  if (here)
    return (
      <button
        type="button"
        class={name}
        lang={lang}
        dir="auto"
        title={t('showInPage')}
        onClick={() => onShow(here)}
        onMouseEnter={() => onHover(here)}
        onMouseLeave={() => onHover(null)}
        onFocus={() => onHover(here)}
        onBlur={() => onHover(null)}
      >
        {children}
      </button>
    )
  const isElsewhere = article && article.id !== story.reading.id
  const href = isElsewhere ? linkToPassage(article.url, story.textOf(at) || null) : null
  if (!href)
    return (
      <span class={name} lang={lang} dir="auto">
        {children}
      </span>
    )
  return (
    <a
      class={name}
      lang={lang}
      dir="auto"
      href={href}
      target="_blank"
      rel="noreferrer"
      title={t('openThere', { outlet: story.label(at.article) })}
    >
      {children}
    </a>
  )
}
