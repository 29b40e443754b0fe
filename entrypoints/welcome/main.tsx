import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/tokens.css'
import '../../components/welcome/welcome.css'
import { TranslateContext } from '../../components/shared/translate-context'
import { Welcome } from '../../components/welcome/Welcome'
import { translateInBrowser } from '../../locales/translate-in-browser'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'

function WelcomePage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first)
  useEffect(() => watchSettings(setSettings), [])
  return (
    <Welcome
      settings={settings}
      onAnswer={(remembers) =>
        void changeSettings((now) => ({ ...now, remembers, answeredAt: new Date().toISOString() }))
      }
      onOpenLibrary={() => location.assign('/library.html')}
    />
  )
}

const translate = translateInBrowser()
document.documentElement.lang = translate.language
render(
  <TranslateContext.Provider value={translate}>
    <WelcomePage first={await loadSettings()} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
