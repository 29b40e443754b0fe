import { useState } from 'preact/hooks'
import type { Settings } from '../../../settings/settings'
import { formatBytes } from '../../shared/format-bytes'
import { useTranslate } from '../../shared/translate-context'
import type { RetentionPreview, Shelf } from '../shelf'

interface Props {
  shelf: Shelf
  retention: Settings['retention']
  onRetention(retention: Settings['retention']): void
  onChanged(): void
}

/** How long and how much is kept. What would go is shown before it goes. */
export function RetentionPart({ shelf, retention, onRetention, onChanged }: Props) {
  const t = useTranslate()
  const [wanted, setWanted] = useState(retention)
  const [preview, setPreview] = useState<RetentionPreview | null>(null)
  const [gone, setGone] = useState<number | null>(null)
  const set = (part: Partial<Settings['retention']>) => {
    setWanted({ ...wanted, ...part })
    setPreview(null)
    setGone(null)
  }
  const apply = async () => {
    onRetention(wanted)
    setGone(await shelf.applyRetention(wanted))
    setPreview(null)
    onChanged()
  }
  return (
    <section class="part" aria-labelledby="retention-title">
      <h2 id="retention-title">{t('libraryRetention')}</h2>
      <p>{t('libraryRetentionText')}</p>
      <div class="tool-row">
        <NumberField
          label={t('libraryMaxMonths')}
          value={wanted.maxMonths}
          onValue={(maxMonths) => set({ maxMonths })}
        />
        <NumberField
          label={t('libraryMaxMegabytes')}
          value={wanted.maxMegabytes}
          onValue={(maxMegabytes) => set({ maxMegabytes })}
        />
        <button
          type="button"
          class="button"
          data-retention-preview
          onClick={() => void shelf.previewRetention(wanted).then(setPreview)}
        >
          {t('libraryPreview')}
        </button>
      </div>
      <div role="status">
        {preview && (
          <p>
            {preview.articles === 0
              ? t('libraryNothingGoes')
              : t('libraryWouldGo', { count: preview.articles, size: formatBytes(preview.bytes, t.language) })}
          </p>
        )}
        {gone !== null && <p>{t('libraryGone', { count: gone })}</p>}
      </div>
      {preview && preview.examples.length > 0 && (
        <ul class="left-out">
          {preview.examples.map(({ id, title, outlet }) => (
            <li key={id} dir="auto">
              {title || t('libraryUntitled')} <span class="note">{outlet}</span>
            </li>
          ))}
          {preview.articles > preview.examples.length && (
            <li>{t('libraryAndMore', { count: preview.articles - preview.examples.length })}</li>
          )}
        </ul>
      )}
      {preview && (
        <button
          type="button"
          class={`button ${preview.articles ? 'is-grave' : ''}`}
          data-retention-apply
          onClick={() => void apply()}
        >
          {preview.articles ? t('libraryApplyAndDelete', { count: preview.articles }) : t('librarySave')}
        </button>
      )}
    </section>
  )
}

function NumberField({
  label,
  value,
  onValue,
}: {
  label: string
  value: number | null
  onValue(value: number | null): void
}) {
  const t = useTranslate()
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        placeholder={t('libraryNoLimit')}
        value={value ?? ''}
        onInput={(event) => {
          const number = event.currentTarget.valueAsNumber
          onValue(number > 0 ? number : null)
        }}
      />
    </label>
  )
}
