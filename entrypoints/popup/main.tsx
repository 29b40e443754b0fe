import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import '../../components/tokens.css'
import '../../components/popup/popup.css'
import { Popup } from '../../components/popup/Popup'
import { TranslateContext } from '../../components/shared/translate-context'
import { translateInBrowser } from '../../locales/translate-in-browser'
import type { CorpusTotals, PageState } from '../../messages/protocol'
import { askBackground } from '../../messages/transport'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import { askPage, type FrontTab, findFrontTab } from './ask-page'

function PopupPage({ first, tab }: { first: Settings; tab: FrontTab | null }) {
  const [settings, setSettings] = useState(first)
  const [page, setPage] = useState<PageState | null>(null)
  const [totals, setTotals] = useState<CorpusTotals | null>(null)
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => {
    if (tab) void askPage(tab, 'getPageState').then(setPage)
    askBackground('getTotals', {}).then(setTotals, () => setTotals(null))
  }, [tab])
  const tell = (name: 'lookAtPage' | 'toggleSidebar') => {
    if (tab) void askPage(tab, name).then(() => window.close())
  }
  return (
    <Popup
      settings={settings}
      host={tab?.host ?? null}
      page={page}
      totals={totals}
      onSettings={(change) => void changeSettings(change)}
      onLook={() => tell('lookAtPage')}
      onToggleSidebar={() => tell('toggleSidebar')}
      onOpen={(name) =>
        void browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) }).then(() => window.close())
      }
    />
  )
}

const translate = translateInBrowser()
document.documentElement.lang = translate.language
render(
  <TranslateContext.Provider value={translate}>
    <PopupPage first={await loadSettings()} tab={await findFrontTab()} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
