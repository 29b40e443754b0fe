import type { Settings } from '../../settings/settings'
import { formatBytes } from '../shared/format-bytes'
import { useTranslate } from '../shared/translate-context'
import type { Shelf, ShelfTotals } from './shelf'
import { DeleteEverything } from './stored/DeleteEverything'
import { ExportPart } from './stored/ExportPart'
import { ImportPart } from './stored/ImportPart'
import { RetentionPart } from './stored/RetentionPart'

interface Props {
  shelf: Shelf
  totals: ShelfTotals | null
  retention: Settings['retention']
  onRetention(retention: Settings['retention']): void
  onChanged(): void
}

/** Bringing in, taking out, letting go. */
export function StoredView({ shelf, totals, retention, onRetention, onChanged }: Props) {
  const t = useTranslate()
  return (
    <>
      <h1>{t('libraryData')}</h1>
      {totals && (
        <p class="lede" data-totals={totals.articles}>
          {t('librarySize', {
            articles: t('articles', { count: totals.articles }),
            outlets: t('outletsCount', { count: totals.outlets }),
            size: formatBytes(totals.bytes, t.language),
          })}
        </p>
      )}
      <ImportPart shelf={shelf} onChanged={onChanged} />
      <ExportPart shelf={shelf} />
      <RetentionPart shelf={shelf} retention={retention} onRetention={onRetention} onChanged={onChanged} />
      <DeleteEverything shelf={shelf} />
    </>
  )
}
