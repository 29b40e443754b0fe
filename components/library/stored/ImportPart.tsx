import { useRef, useState } from 'preact/hooks'
import { useTranslate } from '../../shared/translate-context'
import type { ImportState, Shelf } from '../shelf'
import { ImportReport } from './ImportReport'

/** Takes files in, chosen or dropped, and says what became of them. */
export function ImportPart({ shelf, onChanged }: { shelf: Shelf; onChanged(): void }) {
  const t = useTranslate()
  const [so, setSo] = useState<ImportState | null>(null)
  const [isOver, setOver] = useState(false)
  const running = useRef<AbortController | null>(null)
  const isRunning = so?.state === 'running'
  const take = async (files: File[]) => {
    if (files.length === 0 || running.current) return
    running.current = new AbortController()
    setSo({ state: 'running', added: 0, changed: 0, known: 0, leftOutCount: 0, leftOut: [] })
    try {
      setSo(await shelf.importFiles(files, running.current.signal, setSo))
    } catch {
      setSo((last) => last && { ...last, state: 'failed' })
    }
    running.current = null
    onChanged()
  }
  return (
    <section
      class={`part ${isOver ? 'is-over' : ''}`}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2 id="import-title">{t('libraryImportTitle')}</h2>
      <p>{t('libraryImportText')}</p>
      <label class="field">
        <span>{t('libraryImport')}</span>
        <input
          type="file"
          multiple
          data-import
          disabled={isRunning}
          accept=".jsonl,.ndjson,.json,.txt,.html,.htm,.csv,.tsv"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            void take(files)
          }}
        />
      </label>
      {isRunning && (
        <p>
          <progress aria-label={t('libraryImportTitle')} />{' '}
          <button type="button" class="button" data-import-cancel onClick={() => running.current?.abort()}>
            {t('libraryCancel')}
          </button>
        </p>
      )}
      {so && <ImportReport so={so} />}
    </section>
  )
}
