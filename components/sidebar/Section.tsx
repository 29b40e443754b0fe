import { type ComponentChildren, createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import type { SectionId } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'
import { SECTION_TITLES } from './section-titles'

/** Which sections are folded, and how to fold one. */
export const FoldContext = createContext<{ folded: SectionId[]; onFold(section: SectionId, isFolded: boolean): void }>({
  folded: [],
  onFold: () => undefined,
})

/** Sections whose passages are marked in the article's text, in this colour. */
const MARKS: Partial<Record<SectionId, string>> = {
  'only-here': 'only-here',
  quotations: 'varies',
  differs: 'differs',
}

interface Props {
  id: SectionId
  /** How many claims it holds, for the heading. */
  count?: number
  children: ComponentChildren
}

/** One foldable part of the sidebar. Folded, its content is not built. */
export function Section({ id, count, children }: Props) {
  const t = useTranslate()
  const { folded, onFold } = useContext(FoldContext)
  const body = useId()
  const isFolded = folded.includes(id)
  return (
    <section class="section" data-section={id}>
      <h2 class="section-head">
        <button type="button" aria-expanded={!isFolded} aria-controls={body} onClick={() => onFold(id, !isFolded)}>
          <svg class="chevron" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M2 3.5 5 6.5 8 3.5" />
          </svg>
          <span>{t(SECTION_TITLES[id])}</span>
          {MARKS[id] ? (
            <span class={`mark-swatch mark is-${MARKS[id]}`} title={t('markedSo')} aria-hidden="true" />
          ) : null}
          {count === undefined ? null : <span class="count">{new Intl.NumberFormat(t.language).format(count)}</span>}
        </button>
      </h2>
      <div class="section-body" id={body} hidden={isFolded}>
        {isFolded ? null : children}
      </div>
    </section>
  )
}
