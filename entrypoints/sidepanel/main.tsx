import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import '../../components/sidebar/sidebar.css'
import '../../components/shared/page-controls.css'
import '../../components/sidepanel/side-panel.css'
import { SidePanel } from '../../components/sidepanel/SidePanel'
import { translateInBrowser } from '../../locales/translate-in-browser'
import { askBackground, askTab } from '../../messages/transport'
import { changeSettings, loadSettings, watchSettings } from '../../settings/keep-settings'
import type { Settings } from '../../settings/settings'
import { askPage } from '../popup/ask-page'
import { followFrontTab } from './follow-front-tab'
import type { Followed } from './follow-tab'

const t = translateInBrowser()

function SidePanelPage({ first }: { first: Settings }) {
  const [settings, setSettings] = useState(first)
  const [followed, setFollowed] = useState<Followed | null>(null)
  const [announced, setAnnounced] = useState('')
  useEffect(() => watchSettings(setSettings), [])
  useEffect(() => void followFrontTab(setFollowed), [])
  if (!followed) return null
  const { tabId } = followed
  const tab = followed.kind === 'reading' ? followed.reading : followed.kind
  const reply = typeof tab === 'string' ? null : tab.reply
  const reading = reply?.kind === 'compared' ? reply.comparison.reading : null
  /** A tab that is gone by now needs no answer. */
  const quietly = (asked: Promise<unknown>) => void asked.catch(() => undefined)
  return (
    <SidePanel
      tabId={tabId}
      tab={tab}
      settings={settings}
      t={t}
      announced={announced}
      onSettings={(change) => {
        setSettings(change)
        void changeSettings(change)
      }}
      onShow={(passage) => quietly(askTab(tabId, 'showPassage', { passage }))}
      onHover={(passage) => quietly(askTab(tabId, 'hoverPassage', { passage }))}
      onStep={(by) =>
        quietly(
          askTab(tabId, by === 1 ? 'nextHighlight' : 'previousHighlight', {}).then((step) =>
            setAnnounced(step.announced ?? ''),
          ),
        )
      }
      onSayStory={(other, same) => {
        if (reading) quietly(askTab(tabId, 'sayStory', { reading, other, same }))
      }}
      onDismiss={(claim) => {
        if (reading) quietly(askBackground('dismissClaim', { reading, claim }))
      }}
      onOpenLibrary={() => quietly(askBackground('openLibrary', {}))}
      onLook={() => quietly(askPage({ id: tabId }, 'lookAtPage'))}
    />
  )
}

document.documentElement.lang = t.language
document.documentElement.dir = t.direction
render(<SidePanelPage first={await loadSettings()} />, document.getElementById('root')!)
