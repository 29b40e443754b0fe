import { bareHost, isHostPaused } from '../../settings/is-paused-on'
import type { Settings } from '../../settings/settings'
import { Switch } from '../shared/Switch'
import { useTranslate } from '../shared/translate-context'

interface Props {
  settings: Settings
  /** Null where extensions may not read. */
  host: string | null
  onSettings(change: (settings: Settings) => Settings): void
}

/** The choices that a reader makes beside a page. */
export function PopupSwitches({ settings, host, onSettings }: Props) {
  const t = useTranslate()
  const set = (change: Partial<Settings>) => onSettings((now) => ({ ...now, ...change }))
  return (
    <ul class="popup-switches">
      {host !== null && (
        <li data-switch="site">
          <Switch
            label={t('popupThisSite', { host: bareHost(host) })}
            isOn={!isHostPaused(settings, host)}
            onChange={(isOn) => onSettings((now) => pauseHost(now, bareHost(host), !isOn))}
          />
        </li>
      )}
      <li data-switch="opens">
        <Switch
          label={t('popupOpensItself')}
          isOn={settings.opens === 'itself'}
          onChange={(isOn) => set({ opens: isOn ? 'itself' : 'pill' })}
        />
      </li>
      <li data-switch="highlights">
        <Switch
          label={t('popupHighlights')}
          isOn={settings.highlights !== 'off'}
          onChange={(isOn) => set({ highlights: isOn ? 'quiet' : 'off' })}
        />
      </li>
      <li data-switch="remembers">
        <Switch
          label={t('popupRemembers')}
          isOn={settings.remembers}
          onChange={(remembers) => set({ remembers, answeredAt: settings.answeredAt ?? new Date().toISOString() })}
        />
      </li>
    </ul>
  )
}

function pauseHost(settings: Settings, host: string, isPaused: boolean): Settings {
  const others = settings.pausedHosts.filter((paused) => paused !== host)
  return { ...settings, pausedHosts: isPaused ? [...others, host] : others }
}
