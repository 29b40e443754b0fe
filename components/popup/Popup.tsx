import type { CorpusTotals, PageState } from '../../messages/protocol'
import { isHostPaused } from '../../settings/is-paused-on'
import type { Settings } from '../../settings/settings'
import { Switch } from '../shared/Switch'
import { useTranslate } from '../shared/translate-context'
import { UNREADABLE_WORDS, type UnreadableReason } from '../shared/unreadable-words'
import { PageLine } from './PageLine'
import { PopupSwitches } from './PopupSwitches'

export interface PopupProps {
  settings: Settings
  /** Host of the tab in front; null where extensions may not read, such as the browser's own pages. */
  host: string | null
  page: PageState | null
  /** Why it cannot be counted, where the corpus does not open; null until it is known. */
  stored: CorpusTotals | UnreadableReason | null
  /** The keys that show and hide the sidebar; null where the reader took them away. */
  shortcut: string | null
  hasSiteAccess: boolean
  onSettings(change: (settings: Settings) => Settings): void
  onLook(): void
  onToggleSidebar(): void
  onGrantAccess(): void
  /** Opens the browser's own side panel; no button where it has none. */
  onSidePanel?: () => void
  onOpen(page: 'library' | 'welcome'): void
}

/** The switches, this site's state and what is stored, in one glance. */
export function Popup(props: PopupProps) {
  const { settings, host, page, stored, shortcut, onSettings, onOpen } = props
  const t = useTranslate()
  const isReadHere = settings.isOn && host !== null && !isHostPaused(settings, host)
  return (
    <main class="sidelight popup" lang={t.language} dir={t.direction}>
      <header class="popup-head">
        <h1>{t('extensionName')}</h1>
        <Switch
          label={t('popupOn')}
          isOn={settings.isOn}
          onChange={(isOn) => onSettings((now) => ({ ...now, isOn }))}
        />
      </header>
      {settings.answeredAt === null && (
        <button type="button" class="button is-main popup-wide" data-welcome onClick={() => onOpen('welcome')}>
          {t('popupAnswerFirst')}
        </button>
      )}
      {!props.hasSiteAccess && (
        <div class="trouble" data-no-access>
          <p>{t('popupNoAccess')}</p>
          <button type="button" class="button" onClick={props.onGrantAccess}>
            {t('accessGrant')}
          </button>
        </div>
      )}
      {typeof stored === 'string' && (
        <div class="trouble" role="alert" data-unreadable={stored}>
          <p>
            <b>{t('unreadableTitle')}</b>
          </p>
          <p>{t(UNREADABLE_WORDS[stored])}</p>
          <p>{t('popupNothingChanged')}</p>
        </div>
      )}
      <PageLine page={page} isOn={isReadHere} onLook={props.onLook} onToggleSidebar={props.onToggleSidebar} />
      {props.onSidePanel && (
        <button type="button" class="button popup-wide" data-side-panel onClick={props.onSidePanel}>
          {t('popupSidePanel')}
        </button>
      )}
      <PopupSwitches settings={settings} host={host} onSettings={onSettings} />
      <footer class="popup-foot">
        <p data-stored>
          {stored !== null &&
            typeof stored !== 'string' &&
            t('popupStored', { count: stored.articles, outlets: stored.outlets })}
        </p>
        <button type="button" class="button" onClick={() => onOpen('library')}>
          {t('popupLibrary')}
        </button>
      </footer>
      {shortcut && (
        <p class="note popup-shortcut">
          <kbd>{shortcut}</kbd> {t('popupShortcut')}
        </p>
      )}
    </main>
  )
}
