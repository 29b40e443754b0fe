import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import '../../components/tokens.css'
import '../../components/shared/controls.css'
import '../../components/shared/page-controls.css'
import '../../components/popup/popup.css'
import { Popup, type PopupProps } from '../../components/popup/Popup'
import { TranslateContext } from '../../components/shared/translate-context'
import { translateInPage } from '../../locales/translate-in-page'
import type { PageState } from '../../messages/protocol'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../settings/site-access'
import { askPage, type FrontTab, findFrontTab } from './ask-page'
import { countStored } from './count-stored'
import { sidePanelOpener } from './side-panel-opener'

type First = Pick<PopupProps, 'settings' | 'shortcut' | 'hasSiteAccess'> & { tab: FrontTab | null }

function PopupPage({ tab, shortcut, ...first }: First) {
  const [settings, setSettings] = useState(first.settings)
  const [hasAccess, setHasAccess] = useState(first.hasSiteAccess)
  const [page, setPage] = useState<PageState | null>(null)
  const [stored, setStored] = useState<PopupProps['stored']>(null)
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => watchSiteAccess(setHasAccess), [])
  useEffect(() => void countStored().then(setStored), [])
  useEffect(() => {
    if (tab) void askPage(tab, 'getPageState').then(setPage)
  }, [tab, settings])
  const tell = (name: 'lookAtPage' | 'toggleSidebar') => {
    if (tab) void askPage(tab, name).then(() => window.close())
  }
  const openSidePanel = sidePanelOpener(tab?.windowId ?? null)
  const open = async (name: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) })
    window.close()
  }
  return (
    <Popup
      settings={settings}
      host={tab?.host ?? null}
      page={page}
      stored={stored}
      shortcut={shortcut}
      hasSiteAccess={hasAccess}
      onSettings={(change) => void changeSettings(change)}
      onLook={() => tell('lookAtPage')}
      onToggleSidebar={() => tell('toggleSidebar')}
      {...(openSidePanel ? { onSidePanel: () => void openSidePanel().then(() => window.close()) } : {})}
      onGrantAccess={() => void requestSiteAccess().then(setHasAccess)}
      onOpen={(name) => void open(name)}
    />
  )
}

async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === 'toggle-sidebar')?.shortcut || null
}

const translate = await translateInPage()
document.documentElement.lang = translate.language
document.documentElement.dir = translate.direction
const [settings, tab, shortcut, isGranted] = await Promise.all([
  loadSettings(),
  findFrontTab(),
  findShortcut(),
  hasSiteAccess(),
])
render(
  <TranslateContext.Provider value={translate}>
    <PopupPage settings={settings} tab={tab} shortcut={shortcut} hasSiteAccess={isGranted} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
