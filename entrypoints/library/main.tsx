import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import '../../components/sidebar/sidebar.css'
import '../../components/shared/page-controls.css'
import '../../components/story/story.css'
import '../../components/library/library.css'
import { Library } from '../../components/library/Library'
import type { Shelf } from '../../components/library/shelf'
import { TranslateContext } from '../../components/shared/translate-context'
import type { UnreadableReason } from '../../components/shared/unreadable-words'
import { CorpusUnreadable } from '../../corpus/corpus-unreadable'
import { translateInPage } from '../../locales/translate-in-page'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import { openShelf } from './open-shelf'

function LibraryPage({ shelf, first }: { shelf: Shelf | UnreadableReason; first: Settings }) {
  const [settings, setSettings] = useState(first)
  useEffect(() => watchSettings(setSettings), [])
  return (
    <Library
      shelf={shelf}
      settings={settings}
      version={browser.runtime.getManifest().version}
      onSettings={(change) => void changeSettings(change)}
    />
  )
}

const translate = await translateInPage()
document.documentElement.lang = translate.language
document.documentElement.dir = translate.direction
const settings = await loadSettings()
const shelf = await openShelf(settings.retention).catch((cause) =>
  cause instanceof CorpusUnreadable ? cause.why : 'broken',
)
render(
  <TranslateContext.Provider value={translate}>
    <LibraryPage shelf={shelf} first={settings} />
  </TranslateContext.Provider>,
  document.getElementById('root')!,
)
