import { useState } from 'preact/hooks'
import { useTranslate } from '../../shared/translate-context'
import type { Shelf } from '../shelf'

/** Takes everything out as one file that another Sidelight, or any program, can read. */
export function ExportPart({ shelf }: { shelf: Shelf }) {
  const t = useTranslate()
  const [so, setSo] = useState<'idle' | 'done' | 'failed' | { done: number; of: number }>('idle')
  const give = async () => {
    setSo({ done: 0, of: 0 })
    try {
      await shelf.exportAll((done, of) => setSo({ done, of }))
      setSo('done')
    } catch {
      setSo('failed')
    }
  }
  const isRunning = typeof so === 'object'
  return (
    <section class="part" aria-labelledby="export-title">
      <h2 id="export-title">{t('libraryExportTitle')}</h2>
      <p>{t('libraryExportText')}</p>
      <p class="tool-row">
        <button type="button" class="button" data-export-all disabled={isRunning} onClick={() => void give()}>
          {t('libraryExport')}
        </button>
        <span role="status">
          {so === 'done' && t('libraryExported')}
          {so === 'failed' && t('libraryFailed')}
          {isRunning && so.of > 0 && t('libraryExporting', { count: so.done, of: so.of })}
        </span>
      </p>
    </section>
  )
}
