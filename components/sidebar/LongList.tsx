import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { useTranslate } from '../shared/translate-context'

interface Props {
  items: ComponentChild[]
  /** So many are shown before the reader asks for all. */
  first?: number
  class?: string
}

/** A list that starts short, so that the next section stays in sight. */
export function LongList({ items, first = 5, class: name = 'claims' }: Props) {
  const t = useTranslate()
  const [isWhole, setWhole] = useState(false)
  const rest = items.length - first
  return (
    <>
      <ul class={name}>{isWhole || rest <= 1 ? items : items.slice(0, first)}</ul>
      {rest > 1 ? (
        <button type="button" class="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer') : t('showMore', { count: rest })}
        </button>
      ) : null}
    </>
  )
}
