import type { PageState } from '../../messages/protocol'
import { useTranslate } from '../shared/translate-context'

/** What is known of the page in front, and the one thing to do about it. */
export function PageLine({
  page,
  isOn,
  onLook,
  onToggleSidebar,
}: {
  page: PageState | null
  isOn: boolean
  onLook(): void
  onToggleSidebar(): void
}) {
  const t = useTranslate()
  if (page === null) return <p class="popup-page">{t('popupPageUnreadable')}</p>
  const hasStory = Boolean(page.outlets)
  return (
    <section class="popup-page" aria-live="polite">
      <p>{told()}</p>
      {page.storage === 'full' && <p class="popup-trouble">{t('popupStorageFull')}</p>}
      {page.storage === 'refused' && <p class="popup-trouble">{t('popupStorageRefused')}</p>}
      {hasStory ? (
        <button type="button" class="popup-main" onClick={onToggleSidebar}>
          {page.isSidebarOpen ? t('popupCloseSidebar') : t('popupOpenSidebar')}
        </button>
      ) : (
        <button type="button" class="popup-main" onClick={onLook}>
          {t('popupLook')}
        </button>
      )}
    </section>
  )

  function told(): string {
    if (!page) return ''
    if (page.reply === 'corpus-unreadable') return t('popupCorpusUnreadable')
    if (hasStory) return t('popupOutlets', { count: page.outlets ?? 0 })
    if (!isOn || page.reply === 'paused') return t('popupPaused')
    if (page.recognised === 'no-article') return t('popupNoArticle')
    if (page.reply === 'too-short') return t('popupTooShort')
    if (page.recognised === 'article' && page.reply) return t('popupNothingSimilar')
    return t('popupNotLooked')
  }
}
