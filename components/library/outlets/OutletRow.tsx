import { useState } from 'preact/hooks'
import { useTranslate } from '../../shared/translate-context'
import type { ShelfOutlet } from '../shelf'

interface Props {
  outlet: ShelfOutlet
  /** Every outlet's; to take one of them is to merge. */
  names: string[]
  onRename(name: string): void
  onHide(isHidden: boolean): void
}

/** One outlet: renamed, merged with another by taking its name, left out of comparisons. */
export function OutletRow({ outlet, names, onRename, onHide }: Props) {
  const t = useTranslate()
  const [name, setName] = useState<string | null>(null)
  const merges = name !== null && name.trim() !== outlet.name && names.includes(name.trim())
  const others = outlet.given.filter((given) => given !== outlet.name)
  return (
    <li class={`outlet-row ${outlet.isHidden ? 'is-hidden' : ''}`} data-outlet={outlet.name}>
      <div class="outlet-line">
        <b dir="auto">{outlet.name}</b>
        <span class="note">{t('articles', { count: outlet.articles })}</span>
        {outlet.isHidden && <span class="tag">{t('libraryHidden')}</span>}
        <span class="outlet-tools">
          <button
            type="button"
            class="tool"
            aria-expanded={name !== null}
            aria-label={t('libraryRenameOne', { outlet: outlet.name })}
            onClick={() => setName(name === null ? outlet.name : null)}
          >
            {t('libraryRename')}
          </button>
          <button
            type="button"
            class="tool"
            aria-pressed={outlet.isHidden}
            aria-label={t('libraryHideOne', { outlet: outlet.name })}
            onClick={() => onHide(!outlet.isHidden)}
          >
            {t('libraryHide')}
          </button>
        </span>
      </div>
      {others.length > 0 && (
        <p class="note">{t('libraryAlsoCalled', { names: new Intl.ListFormat(t.language).format(others) })}</p>
      )}
      {name !== null && (
        <form
          class="outlet-form"
          onSubmit={(event) => {
            event.preventDefault()
            setName(null)
            onRename(name.trim())
          }}
        >
          <label class="field">
            <span>{t('libraryShownAs')}</span>
            <input type="text" dir="auto" value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button">
            {t(merges ? 'libraryMerge' : 'librarySave')}
          </button>
          <p class="note">{t(merges ? 'libraryMergeNote' : 'libraryRenameNote')}</p>
        </form>
      )}
    </li>
  )
}
