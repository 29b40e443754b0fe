import { useTranslate } from '../shared/translate-context'
import { UNREADABLE_WORDS, type UnreadableReason } from '../shared/unreadable-words'

/** The stored articles do not open: why, what to do, and that nothing was changed. */
export function Unreadable({ why }: { why: UnreadableReason }) {
  const t = useTranslate()
  return (
    <section class="trouble unreadable" role="alert" data-unreadable={why}>
      <h1>{t('unreadableTitle')}</h1>
      <p>{t(UNREADABLE_WORDS[why])}</p>
      <p>{t('libraryUnreadableExport')}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t('libraryTryAgain')}
      </button>
    </section>
  )
}
