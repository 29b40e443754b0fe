import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/sidebar/sidebar.css'
import '../../components/shared/page-controls.css'
import '../../components/story/story.css'
import '../../components/welcome/welcome.css'
import { TranslateContext } from '../../components/shared/translate-context'
import { SampleStory } from '../../components/welcome/SampleStory'
import { Welcome } from '../../components/welcome/Welcome'
import { compareArticles } from '../../engine/compare-articles'
import { translateInPage } from '../../locales/translate-in-page'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../settings/site-access'

function WelcomePage({ first, isGranted }: { first: Settings; isGranted: boolean }) {
  const [settings, setSettings] = useState(first)
  const [hasAccess, setHasAccess] = useState(isGranted)
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => watchSiteAccess(setHasAccess), [])
  return (
    <Welcome
      settings={settings}
      hasSiteAccess={hasAccess}
      onAnswer={(remembers) =>
        void changeSettings((now) => ({ ...now, remembers, answeredAt: new Date().toISOString() }))
      }
      onGrantAccess={() => void requestSiteAccess().then(setHasAccess)}
    >
      <SampleStory compare={compareArticles} />
    </Welcome>
  )
}

const translate = await translateInPage()
document.documentElement.lang = translate.language
document.documentElement.dir = translate.direction
document.title = translate('extensionName')
render(
  <TranslateContext.Provider value={translate}>
    <WelcomePage first={await loadSettings()} isGranted={await hasSiteAccess()} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
