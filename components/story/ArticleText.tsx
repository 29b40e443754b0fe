import { useEffect, useRef } from 'preact/hooks'
import type { Article, Passage } from '../../engine/article'

interface Props {
  article: Pick<Article, 'paragraphs' | 'language'>
  /** Scrolled to and marked. */
  shown: Passage | null
  /** Marked only. */
  hovered: Passage | null
}

/** A stored text with a passage marked in it. */
export function ArticleText({ article, shown, hovered }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const marked = hovered ?? shown
  useEffect(() => {
    if (shown) root.current?.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: scrollBehavior() })
  }, [shown])
  return (
    <div class="article-text" ref={root} lang={article.language ?? undefined} dir="auto">
      {article.paragraphs.map((text, at) => (
        <p key={at}>
          {marked?.paragraph === at ? (
            <>
              {text.slice(0, marked.start)}
              <mark>{text.slice(marked.start, marked.end)}</mark>
              {text.slice(marked.end)}
            </>
          ) : (
            text
          )}
        </p>
      ))}
    </div>
  )
}

const scrollBehavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
