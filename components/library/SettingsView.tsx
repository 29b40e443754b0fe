import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings'
import { Switch } from '../shared/Switch'
import { useTranslate } from '../shared/translate-context'
import { ArrangeSections } from '../sidebar/ArrangeSections'
import { Choices } from './settings/Choices'
import { PausedHosts } from './settings/PausedHosts'

interface Props {
  settings: Settings
  onSettings(change: (settings: Settings) => Settings): void
}

/** Every choice of the reader's. They take effect at once, in tabs that are open too. */
export function SettingsView({ settings, onSettings }: Props) {
  const t = useTranslate()
  const set = (part: Partial<Settings>) => onSettings((now) => ({ ...now, ...part }))
  const setSidebar = (part: Partial<Settings['sidebar']>) =>
    onSettings((now) => ({ ...now, sidebar: { ...now.sidebar, ...part } }))
  return (
    <>
      <h1>{t('librarySettings')}</h1>
      <p class="lede">{t('librarySettingsLede')}</p>
      <section class="part" aria-labelledby="reading-title">
        <h2 id="reading-title">{t('settingsReading')}</h2>
        <Switch label={t('settingsOn')} isOn={settings.isOn} onChange={(isOn) => set({ isOn })} />
        <Switch
          label={t('popupRemembers')}
          note={t('settingsRemembersNote')}
          isOn={settings.remembers}
          onChange={(remembers) =>
            onSettings((now) => ({ ...now, remembers, answeredAt: now.answeredAt ?? new Date().toISOString() }))
          }
        />
        <PausedHosts hosts={settings.pausedHosts} onHosts={(pausedHosts) => set({ pausedHosts })} />
      </section>
      <section class="part" aria-labelledby="sidebar-title">
        <h2 id="sidebar-title">{t('settingsSidebar')}</h2>
        <Choices
          legend={t('settingsOpens')}
          name="opens"
          value={settings.opens}
          choices={[
            { value: 'pill', label: t('settingsOpensPill') },
            { value: 'itself', label: t('settingsOpensItself') },
          ]}
          onChoose={(opens) => set({ opens })}
        />
        <Choices
          legend={t('settingsHighlights')}
          name="highlights"
          value={settings.highlights}
          choices={[
            { value: 'off', label: t('settingsHighlightsOff') },
            { value: 'quiet', label: t('settingsHighlightsQuiet') },
            { value: 'full', label: t('settingsHighlightsFull') },
          ]}
          onChoose={(highlights) => set({ highlights })}
        />
        <Choices
          legend={t('settingsSide')}
          name="side"
          value={settings.sidebar.side}
          choices={[
            { value: 'left', label: t('settingsSideLeft') },
            { value: 'right', label: t('settingsSideRight') },
          ]}
          onChoose={(side) => setSidebar({ side })}
        />
        <label class="field">
          <span>{t('settingsWidth', { width: settings.sidebar.width })}</span>
          <input
            type="range"
            min={280}
            max={720}
            step={10}
            value={settings.sidebar.width}
            onChange={(event) => setSidebar({ width: event.currentTarget.valueAsNumber })}
          />
        </label>
        <ArrangeSections order={settings.sidebar.order} hidden={settings.sidebar.hidden} onChange={setSidebar} />
        <button type="button" class="button" onClick={() => setSidebar(DEFAULT_SETTINGS.sidebar)}>
          {t('settingsSidebarReset')}
        </button>
      </section>
      <section class="part" aria-labelledby="kept-title">
        <h2 id="kept-title">{t('libraryRetention')}</h2>
        <p>
          {settings.retention.maxMonths === null && settings.retention.maxMegabytes === null
            ? t('settingsKeptForever')
            : t('settingsKeptLimited')}{' '}
          <a class="link" href="#data">
            {t('settingsToRetention')}
          </a>
        </p>
      </section>
    </>
  )
}
