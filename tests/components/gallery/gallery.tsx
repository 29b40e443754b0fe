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
  return (
    <SidebarOverlay
      reply={reply}
      settings={settings}
      t={t}
      isOpen={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onSettings={(change) => setSettings(change)}
      onShow={(passage) => asked.push(['show', passage])}
      onHover={(passage) => asked.push(['hover', passage])}
      onSayStory={(other, isSame) => asked.push(['say-story', other, isSame])}
      onDismiss={(claim) => asked.push(['dismiss', claim])}
      onOpenLibrary={() => asked.push(['open-library'])}
    />
  )
}

const host = document.querySelector('sidelight-sidebar')!
const shadow = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
shadow.adoptedStyleSheets = [sheet]
const start = performance.now()
render(<Gallery reply={galleryStates[query.get('state') ?? 'compared']!()} />, shadow)
shadow.querySelector('.overlay')?.getBoundingClientRect()
Object.assign(window, { paintMs: performance.now() - start })
