import type { CorpusTotals } from '../../messages/protocol'
import { useTranslate } from '../shared/translate-context'

/** One import as the reader follows it. */
export interface ImportState {
  state: 'running' | 'done' | 'cancelled' | 'full' | 'newer-format'
  lines: number
  added: number
  changed: number
  known: number
  brokenCount: number
  broken: { line: number; reason: string; field: string | null }[]
}

/** Bringing articles in and taking them out. */
export function DataSection({
  totals,
  imported,
  onImport,
  onCancel,
  onExport,
}: {
  totals: CorpusTotals | null
  imported: ImportState | null
  onImport(file: File): void
  onCancel(): void
  onExport(): void
}) {
  const t = useTranslate()
  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{t('libraryData')}</h2>
      {totals && <p>{t('popupStored', { count: totals.articles, outlets: totals.outlets })}</p>}
      <label>
        {t('libraryImport')}
        <input
          type="file"
          data-import
          accept=".jsonl,.ndjson,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) onImport(file)
            event.currentTarget.value = ''
          }}
        />
      </label>
      {imported && (
        <div role="status" data-import-state={imported.state}>
          <p>
            {t('libraryImported', {
              count: imported.added,
              changed: imported.changed,
              known: imported.known,
              broken: imported.brokenCount,
            })}
          </p>
          {imported.state === 'running' && (
            <button type="button" onClick={onCancel}>
              {t('libraryCancel')}
            </button>
          )}
          <ul>
            {imported.broken.map(({ line, reason, field }) => (
              <li key={line}>{t('libraryBrokenLine', { line, reason, field: field ?? '' })}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" onClick={onExport}>
        {t('libraryExport')}
      </button>
    </section>
  )
}
