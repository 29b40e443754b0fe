import { diffWords } from 'diff'
import { useMemo } from 'preact/hooks'
import { useTranslate } from './translate-context'

/** How the second wording differs from the first: struck out what is gone, underlined what is new, said aloud as such. */
export function WordDiff({ from, to, language }: { from: string; to: string; language: string | null }) {
  const t = useTranslate()
  const parts = useMemo(() => {
    const segmenter = language ? new Intl.Segmenter(language, { granularity: 'word' }) : undefined
    return diffWords(from, to, segmenter ? { intlSegmenter: segmenter } : {})
  }, [from, to, language])
  return (
    <>
      {parts.map((part, at) =>
        part.removed ? (
          <del key={at}>
            <span class="hidden-visually" dir={t.direction}>
              {' '}
              {t('diffRemoved')}{' '}
            </span>
            {part.value}
            <span class="hidden-visually" dir={t.direction}>
              {' '}
              {t('diffEnd')}{' '}
            </span>
          </del>
        ) : part.added ? (
          <ins key={at}>
            <span class="hidden-visually" dir={t.direction}>
              {' '}
              {t('diffAdded')}{' '}
            </span>
            {part.value}
            <span class="hidden-visually" dir={t.direction}>
              {' '}
              {t('diffEnd')}{' '}
            </span>
          </ins>
        ) : (
          part.value
        ),
      )}
    </>
  )
}
