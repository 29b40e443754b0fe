import { render } from 'preact'
import { useState } from 'preact/hooks'
import { SidebarOverlay } from '../../../components/sidebar/SidebarOverlay'
import css from '../../../components/sidebar/sidebar.css?inline'
import { flattenMessages, type LocaleFile } from '../../../locales/flatten-messages'
import { makeTranslate } from '../../../locales/translate'
import type { CompareReply } from '../../../messages/protocol'
import { DEFAULT_SETTINGS, type Settings } from '../../../settings/settings'
import { galleryStates } from './gallery-states'

const files = import.meta.glob<LocaleFile>('../../../locales/*.json', { eager: true, import: 'default' })
const query = new URLSearchParams(location.search)
const texts = flattenMessages(files[`../../../locales/${query.get('locale') ?? 'en'}.json`]!)
const t = makeTranslate((name) => texts[name] ?? '')
/** What the component asked for, for the tests to read. */
const asked: unknown[] = []
Object.assign(window, { asked })

function Gallery({ reply }: { reply: CompareReply }) {
  const [settings, setSettings] = useState<Settings>({
    ...DEFAULT_SETTINGS,
    sidebar: { ...DEFAULT_SETTINGS.sidebar, width: Number(query.get('width') ?? 380) },
  })
  const [isOpen, setOpen] = useState(query.get('open') !== 'no')
  const [takesFocus, setTakesFocus] = useState(false)
  return (
    <SidebarOverlay
      reply={reply}
      settings={settings}
      t={t}
      isOpen={isOpen}
      takesFocus={takesFocus}
      announced=""
      onOpen={() => {
        setTakesFocus(true)
        setOpen(true)
      }}
      onClose={() => setOpen(false)}
      onSettings={(change) => setSettings(change)}
      onShow={(passage) => asked.push(['show', passage])}
      onHover={(passage) => asked.push(['hover', passage])}
      onStep={(by) => asked.push(['step', by])}
      onSayStory={(other, isSame) => asked.push(['say-story', other, isSame])}
      onDismiss={(claim) => asked.push(['dismiss', claim])}
      onOpenLibrary={() => asked.push(['open-library'])}
    />
  )
}

/** A page whose rules reach for everything. */
const HOSTILE = `* { all: unset !important; color: lime !important; --ink: red !important; --paper: red !important }
  html { font-size: 60px !important } :root { --ink: red } sidelight-sidebar { display: none !important; transform: rotate(9deg) !important; opacity: 0.2 !important }`
if (query.has('hostile')) document.head.append(Object.assign(document.createElement('style'), { textContent: HOSTILE }))

const host = document.querySelector('sidelight-sidebar')!
const shadow = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
shadow.adoptedStyleSheets = [sheet]
/** Milliseconds from the reply to the frame that shows it, for the benchmark. */
const start = performance.now()
render(<Gallery reply={galleryStates[query.get('state') ?? 'compared']!()} />, shadow)
requestAnimationFrame(() => {
  const painted = new MessageChannel()
  painted.port1.onmessage = () => Object.assign(window, { paintMs: performance.now() - start })
  painted.port2.postMessage(null)
})
