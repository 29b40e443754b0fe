import { diffWords } from 'diff'
import { useMemo } from 'preact/hooks'
import { useTranslate } from './translate-context'

/** How the second wording differs from the first: struck out what is gone, underlined what is new, said aloud as such. */
export function WordDiff({ from, to, language }: { from: string; to: string; language: string | null }) {
  const parts = useMemo(() => {
    const segmenter = language ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined
    return diffWords(from, to, segmenter ? { intlSegmenter: segmenter } : {})
  }, [from, to, language])
  return (
    <>
      {parts.map((part, at) =>
        part.removed ? (
          <del key={at}>
            <Spoken mark="diffRemoved">{part.value}</Spoken>
          </del>
        ) : part.added ? (
          <ins key={at}>
            <Spoken mark="diffAdded">{part.value}</Spoken>
          </ins>
        ) : (
          part.value
        ),
      )}
    </>
  )
}

/** A change between words that only screen readers get: what it is, and where it ends. */
function Spoken({ mark, children }: { mark: 'diffRemoved' | 'diffAdded'; children: string }) {
  return (
    <>
      <Aside text={mark} />
      {children}
      <Aside text="diffEnd" />
    </>
  )
}

function Aside({ text }: { text: 'diffRemoved' | 'diffAdded' | 'diffEnd' }) {
  const t = useTranslate()
  return (
    <span class="hidden-visually" dir={t.direction}>
      {' '}
      {t(text)}{' '}
    </span>
  )
}
