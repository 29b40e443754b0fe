import { useState } from 'preact/hooks'
import { bareHost } from '../../../settings/is-paused-on'
import { useTranslate } from '../../shared/translate-context'

/** The sites on which nothing is read: looked through, added to, taken back. */
export function PausedHosts({ hosts, onHosts }: { hosts: string[]; onHosts(hosts: string[]): void }) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const host = readHost(typed)
  return (
    <div class="paused">
      <h3>{t('settingsPaused')}</h3>
      {hosts.length === 0 && <p class="note">{t('settingsPausedNone')}</p>}
      <ul>
        {hosts.map((each) => (
          <li key={each}>
            <span dir="ltr">{each}</span>
            <button
              type="button"
              class="tool"
              aria-label={t('settingsReadAgainOn', { host: each })}
              onClick={() => onHosts(hosts.filter((one) => one !== each))}
            >
              {t('settingsReadAgain')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="tool-row"
        onSubmit={(event) => {
          event.preventDefault()
          if (!host) return
          onHosts([...hosts.filter((one) => one !== host), host])
          setTyped('')
        }}
      >
        <label class="field">
          <span>{t('settingsPauseOn')}</span>
          <input type="text" dir="ltr" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={host === null}>
          {t('settingsPause')}
        </button>
      </form>
    </div>
  )
}

/** The host of what was typed, an address or a bare name; null when it is none. */
function readHost(typed: string): string | null {
  const address = /^https?:\/\//.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  return URL.canParse(address) && /^[^\s]+$/.test(typed.trim()) ? bareHost(new URL(address).hostname) : null
}
