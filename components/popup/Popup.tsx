import type { CorpusTotals, PageState } from '../../messages/protocol'
import { bareHost, isHostPaused } from '../../settings/is-paused-on'
import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'
import { PageLine } from './PageLine'
import { Switch } from './Switch'

export interface PopupProps {
  settings: Settings
  /** Host of the tab in front; null where extensions may not read, such as the browser's own pages. */
  host: string | null
  page: PageState | null
  totals: CorpusTotals | null
  onSettings(change: (settings: Settings) => Settings): void
  onLook(): void
  onToggleSidebar(): void
  onOpen(page: 'library' | 'welcome'): void
}

/** The switches, this site's state and what is stored, in one glance. */
export function Popup({ settings, host, page, totals, onSettings, onLook, onToggleSidebar, onOpen }: PopupProps) {
  const t = useTranslate()
  const set = (change: Partial<Settings>) => onSettings((now) => ({ ...now, ...change }))
  const isSiteOn = host !== null && !isHostPaused(settings, host)
  return (
    <main class="sidelight popup" lang={t.language} dir={t.direction}>
      <header class="popup-head">
        <h1>{t('extensionName')}</h1>
        <Switch label={t('popupOn')} isOn={settings.isOn} onChange={(isOn) => set({ isOn })} />
      </header>
      {settings.answeredAt === null && (
        <button type="button" class="popup-welcome" onClick={() => onOpen('welcome')}>
          {t('popupAnswerFirst')}
        </button>
      )}
      <PageLine page={page} isOn={settings.isOn && isSiteOn} onLook={onLook} onToggleSidebar={onToggleSidebar} />
      <ul class="popup-switches">
        {host !== null && (
          <li>
            <Switch
              label={t('popupThisSite', { host: bareHost(host) })}
              isOn={isSiteOn}
              onChange={(isOn) => onSettings((now) => pauseHost(now, bareHost(host), !isOn))}
            />
          </li>
        )}
        <li>
          <Switch
            label={t('popupOpensItself')}
            isOn={settings.opens === 'itself'}
            onChange={(isOn) => set({ opens: isOn ? 'itself' : 'pill' })}
          />
        </li>
        <li>
          <Switch
            label={t('popupHighlights')}
            isOn={settings.highlights !== 'off'}
            onChange={(isOn) => set({ highlights: isOn ? 'quiet' : 'off' })}
          />
        </li>
        <li>
          <Switch label={t('popupRemembers')} isOn={settings.remembers} onChange={(remembers) => set({ remembers })} />
        </li>
      </ul>
      <footer class="popup-foot">
        <p>
          {totals ? t('popupStored', { count: totals.articles, outlets: totals.outlets }) : t('popupStoredUnknown')}
        </p>
        <button type="button" onClick={() => onOpen('library')}>
          {t('popupLibrary')}
        </button>
      </footer>
    </main>
  )
}

function pauseHost(settings: Settings, host: string, isPaused: boolean): Settings {
  const others = settings.pausedHosts.filter((paused) => paused !== host)
  return { ...settings, pausedHosts: isPaused ? [...others, host] : others }
}
