import type { PageState } from '../../messages/protocol'
import { useTranslate } from '../shared/translate-context'

interface Props {
  page: PageState | null
  isOn: boolean
  onLook(): void
  onToggleSidebar(): void
}

/** What is known of the page in front, and the one thing to do about it. */
export function PageLine({ page, isOn, onLook, onToggleSidebar }: Props) {
  const t = useTranslate()
  if (page === null) return <p class="popup-page">{t('popupPageUnreadable')}</p>
  const outlets = page.outlets ?? 0
  return (
    <section class="popup-page" aria-live="polite" data-page={page.reply ?? page.recognised}>
      <p class={outlets ? 'popup-found' : ''}>{explain(page)}</p>
      {page.storage === 'full' && <p class="trouble">{t('popupStorageFull')}</p>}
      {page.storage === 'refused' && <p class="trouble">{t('popupStorageRefused')}</p>}
      {outlets > 0 ? (
        <button type="button" class="button is-main" data-toggle onClick={onToggleSidebar}>
          {page.isSidebarOpen ? t('popupCloseSidebar') : t('popupOpenSidebar')}
        </button>
      ) : (
        isOn && (
          <button type="button" class="button" data-look onClick={onLook}>
            {t('popupLook')}
          </button>
        )
      )}
    </section>
  )

  function explain({ reply, recognised }: PageState): string {
    if (!isOn || reply === 'paused') return t('popupPaused')
    if (reply === 'corpus-unreadable') return t('popupNotCompared')
    if (outlets) return t('popupOutlets', { count: outlets })
    if (recognised === 'no-article') return t('popupNoArticle')
    if (reply === 'too-short') return t('popupTooShort')
    if (recognised === 'article' && reply) return t('popupNothingSimilar')
    return t('popupNotLooked')
  }
}
