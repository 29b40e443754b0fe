import type { TabReading } from '../../messages/side-panel-port'
import { PageLine } from '../popup/PageLine'
import { TranslateContext } from '../shared/translate-context'
import { Sidebar, type SidebarProps } from '../sidebar/Sidebar'

export interface SidePanelProps extends Omit<SidebarProps, 'reply' | 'onClose' | 'takesFocus'> {
  tabId: number
  /** What the tab in front reads; `asking` until it answered, `silent` where no page can be read. */
  tab: TabReading | 'asking' | 'silent'
  /** What just happened in the page, for screen readers. */
  announced: string
  onLook(): void
}

/** The comparison in the browser's own side panel, or what is known of the tab in front. */
export function SidePanel({ tabId, tab, announced, onLook, ...props }: SidePanelProps) {
  const { t } = props
  const reading = typeof tab === 'string' ? null : tab
  const isBusy = tab === 'asking' || (reading?.state.recognised === 'article' && reading.reply === null)
  return (
    <div class="sidelight side-panel" lang={t.language} dir={t.direction}>
      {reading?.reply ? (
        <Sidebar key={`${tabId} ${reading.view}`} {...props} reply={reading.reply} />
      ) : (
        <TranslateContext.Provider value={t}>
          <main class="side-panel-note" aria-busy={isBusy}>
            <h1>{t('extensionName')}</h1>
            {isBusy ? null : (
              <PageLine
                page={reading?.state ?? null}
                isOn={props.settings.isOn && reading?.state.reply !== 'paused'}
                onLook={onLook}
                onToggleSidebar={onLook}
              />
            )}
          </main>
        </TranslateContext.Provider>
      )}
      <p class="hidden-visually" role="status">
        {announced}
      </p>
    </div>
  )
}
