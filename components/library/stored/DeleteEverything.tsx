import { useState } from 'preact/hooks'
import { useTranslate } from '../../shared/translate-context'
import type { Shelf } from '../shelf'

/** Deletes the whole corpus, after a word typed by hand. There is no way back, and it says so. */
export function DeleteEverything({ shelf }: { shelf: Shelf }) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const [so, setSo] = useState<'idle' | 'running' | 'done' | 'failed'>('idle')
  const word = t('libraryDeleteWord')
  const isMeant = typed.trim().toLocaleLowerCase(t.language) === word.toLocaleLowerCase(t.language)
  const remove = async () => {
    setSo('running')
    try {
      await shelf.deleteEverything()
      setTyped('')
      setSo('done')
    } catch {
      setSo('failed')
    }
  }
  return (
    <section class="part is-grave" aria-labelledby="delete-title">
      <h2 id="delete-title">{t('libraryDeleteAll')}</h2>
      <p>{t('libraryDeleteAllText')}</p>
      <form
        class="tool-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (isMeant && so !== 'running') void remove()
        }}
      >
        <label class="field">
          <span>{t('libraryTypeWord', { word })}</span>
          <input
            type="text"
            autoComplete="off"
            data-delete-word
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button is-grave" data-delete-all disabled={!isMeant || so === 'running'}>
          {t('libraryDeleteAll')}
        </button>
      </form>
      <p role="status">
        {so === 'done' && t('libraryAllDeleted')}
        {so === 'failed' && t('libraryFailed')}
      </p>
    </section>
  )
}
