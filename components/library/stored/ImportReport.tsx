import type { MessageKey } from '../../../locales/translate'
import { useTranslate } from '../../shared/translate-context'
import type { ImportState, LeftOut, LeftOutReason } from '../shelf'

const STATE_WORDS: Record<ImportState['state'], MessageKey> = {
  running: 'importRunning',
  done: 'importDone',
  cancelled: 'importCancelled',
  full: 'importFull',
  failed: 'importFailed',
}
const REASON_WORDS: Record<LeftOutReason, MessageKey> = {
  'not-json': 'leftOutNotJson',
  'not-an-article': 'leftOutNotArticle',
  'no-paragraphs': 'leftOutNoParagraphs',
  'too-long': 'leftOutTooLong',
  'newer-format': 'leftOutNewerFormat',
  'unknown-kind': 'leftOutUnknownKind',
  'bad-field': 'leftOutBadField',
  'unknown-ending': 'leftOutUnknownEnding',
  unreadable: 'leftOutUnreadable',
}

/** What an import did so far, and each thing it left out, by file, line and reason. */
export function ImportReport({ so }: { so: ImportState }) {
  const t = useTranslate()
  return (
    <div class="import-report" data-import-state={so.state}>
      <p role="status">
        <b>{t(STATE_WORDS[so.state])}</b>{' '}
        {t('libraryImported', { count: so.added, changed: so.changed, known: so.known })}
      </p>
      {so.leftOutCount > 0 && (
        <details open>
          <summary>{t('libraryLeftOut', { count: so.leftOutCount })}</summary>
          <ul class="left-out">
            {so.leftOut.map((each) => (
              <li key={`${each.file}\n${each.line}`} dir="auto">
                {explain(each)}
              </li>
            ))}
            {so.leftOutCount > so.leftOut.length && (
              <li>{t('libraryAndMore', { count: so.leftOutCount - so.leftOut.length })}</li>
            )}
          </ul>
        </details>
      )}
    </div>
  )

  function explain({ file, line, reason, field }: LeftOut): string {
    const why = t(REASON_WORDS[reason], { field: field ?? '' })
    return line === null ? t('libraryBrokenFile', { file, why }) : t('libraryBrokenLine', { file, line, why })
  }
}
