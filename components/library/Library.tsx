import { useEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey } from '../../locales/translate'
import type { Settings } from '../../settings/settings'
import { useTranslate } from '../shared/translate-context'
import type { UnreadableReason } from '../shared/unreadable-words'
import { AboutView } from './AboutView'
import { ArticlePage } from './ArticlePage'
import { ArticlesView } from './ArticlesView'
import { OutletsView } from './OutletsView'
import { SettingsView } from './SettingsView'
import { StoredView } from './StoredView'
import { StoriesView } from './StoriesView'
import { StoryPage } from './StoryPage'
import type { Shelf, ShelfTotals } from './shelf'
import { Unreadable } from './Unreadable'
import { TABS, type Tab, useRoute } from './use-route'

const TAB_WORDS: Record<Tab, MessageKey> = {
  stories: 'libraryStories',
  articles: 'libraryArticles',
  outlets: 'libraryOutlets',
  data: 'libraryData',
  settings: 'librarySettings',
  about: 'libraryAbout',
}

export interface LibraryProps {
  /** Why there is none, where the corpus cannot be opened. */
  shelf: Shelf | UnreadableReason
  settings: Settings
  version: string
  onSettings(change: (settings: Settings) => Settings): void
}

/** Everything that is stored, and every choice. */
export function Library({ shelf, settings, version, onSettings }: LibraryProps) {
  const t = useTranslate()
  const { tab, id } = useRoute()
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  const [hasFailed, setFailed] = useState(false)
  const [totals, setTotals] = useState<ShelfTotals | null>(null)
  const count = () => {
    if (typeof shelf !== 'string') void shelf.count().then(setTotals, () => setTotals(null))
  }
  useEffect(count, [shelf, tab, id])
  useEffect(() => {
    const tell = () => setFailed(true)
    addEventListener('unhandledrejection', tell)
    return () => removeEventListener('unhandledrejection', tell)
  }, [])
  useEffect(() => {
    setFailed(false)
    document.title = `${t(TAB_WORDS[tab])} – ${t('extensionName')}`
    scrollTo(0, 0)
    if (!isFirst.current) main.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [tab, id, t])
  return (
    <div class="sidelight library" lang={t.language} dir={t.direction}>
      <header class="library-head">
        <p class="library-name">{t('extensionName')}</p>
        <nav aria-label={t('popupLibrary')}>
          <ul>
            {TABS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>
                  {t(TAB_WORDS[name])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {totals && (
          <p class="library-totals">{t('popupStored', { count: totals.articles, outlets: totals.outlets })}</p>
        )}
      </header>
      <main class="library-main" ref={main} tabIndex={-1}>
        {hasFailed && (
          <p class="trouble" role="alert">
            {t('libraryFailed')}
          </p>
        )}
        {view()}
      </main>
    </div>
  )

  function view() {
    if (tab === 'settings') return <SettingsView settings={settings} onSettings={onSettings} />
    if (tab === 'about') return <AboutView version={version} />
    if (typeof shelf === 'string') return <Unreadable why={shelf} />
    if (tab === 'articles')
      return (
        <>
          <div hidden={id !== null}>
            <ArticlesView shelf={shelf} onChanged={count} />
          </div>
          {id && <ArticlePage key={id} id={id} shelf={shelf} onChanged={count} />}
        </>
      )
    if (tab === 'outlets') return <OutletsView shelf={shelf} />
    if (tab === 'data')
      return (
        <StoredView
          shelf={shelf}
          totals={totals}
          retention={settings.retention}
          onRetention={(retention) => onSettings((now) => ({ ...now, retention }))}
          onChanged={count}
        />
      )
    if (id) return <StoryPage key={id} id={id} shelf={shelf} settings={settings} onSettings={onSettings} />
    return <StoriesView shelf={shelf} />
  }
}
