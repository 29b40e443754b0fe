import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Passage } from '../../engine/article'
import type { Translate } from '../../locales/translate'
import type { CompareReply } from '../../messages/protocol'
import type { Settings } from '../../settings/settings'
import { TranslateContext } from '../shared/translate-context'
import { ArrangeSections } from './ArrangeSections'
import { HighlightsChoice } from './HighlightsChoice'
import { KeyList } from './KeyList'
import { LeftOut, type LeftOutArticle } from './LeftOut'
import { FoldContext } from './Section'
import { SidebarBar } from './SidebarBar'
import { SidebarFoot } from './SidebarFoot'
import { StateNote } from './StateNote'
import { Story } from './Story'
import { StoryContext } from './story-context'
import { indexStory } from './story-index'
import { useSidebarKeys } from './use-sidebar-keys'

export interface SidebarProps {
  reply: CompareReply
  settings: Settings
  t: Translate
  /** Keeps a choice of the reader's; `settings` is expected to follow. */
  onSettings(change: (settings: Settings) => Settings): void
  /** Scrolls the page to a passage of the article read and marks it. */
  onShow(passage: Passage): void
  /** Marks a passage while it is pointed at; null when no longer. */
  onHover(passage: Passage | null): void
  /** Goes to the next (1) or the previous (-1) marked passage of the article read. */
  onStep(by: 1 | -1): void
  onSayStory(other: string, isSame: boolean): void
  onDismiss(claim: string): void
  /** Without it the sidebar fills a page of its own: nothing to close, no edge to move to. */
  onClose?: () => void
  /** Opens the stored articles; no button without it. */
  onOpenLibrary?: () => void
  /** Take the focus when shown, as after a key or a click on the pill. */
  takesFocus?: boolean
}

/** The comparison beside the article. Everything it shows is in `reply`; sorting, folding and pointing are its own. */
export function Sidebar(props: SidebarProps) {
  const { reply, settings, t, onSettings } = props
  const root = useRef<HTMLElement>(null)
  const [panel, setPanel] = useState<'none' | 'arrange' | 'keys'>('none')
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [leftOut, setLeftOut] = useState<LeftOutArticle[]>([])
  const story = useMemo(() => (reply.kind === 'compared' ? indexStory(reply.comparison) : null), [reply])
  const toggle = (which: 'arrange' | 'keys') => setPanel(panel === which ? 'none' : which)
  const onKeyDown = useSidebarKeys({
    onEscape: () => (panel === 'none' ? props.onClose?.() : setPanel('none')),
    onHelp: () => toggle('keys'),
    onStep: props.onStep,
  })
  useEffect(() => {
    if (props.takesFocus) root.current?.focus()
  }, [props.takesFocus])
  const sayStory = (other: string, isSame: boolean) => {
    const rest = leftOut.filter(({ id }) => id !== other)
    const said = story?.articles.find(({ id }) => id === other)
    setLeftOut(isSame || !said ? rest : [...rest, { id: other, outlet: story!.label(other), title: said.title }])
    if (isSame) root.current?.focus()
    props.onSayStory(other, isSame)
  }
  const Root = props.onClose ? 'aside' : 'main'
  const { order, folded, hidden } = settings.sidebar
  const change = (part: Partial<Settings['sidebar']>) =>
    onSettings((now) => ({ ...now, sidebar: { ...now.sidebar, ...part } }))
  const fold = {
    folded,
    onFold: (section: (typeof folded)[number], isFolded: boolean) =>
      change({ folded: isFolded ? [...folded, section] : folded.filter((one) => one !== section) }),
  }
  return (
    <TranslateContext.Provider value={t}>
      <Root
        class="sidebar"
        ref={root}
        tabIndex={-1}
        aria-label={t('extensionName')}
        lang={t.language}
        onKeyDown={onKeyDown}
      >
        <SidebarBar
          side={settings.sidebar.side}
          panel={panel}
          canArrange={story !== null}
          onPanel={toggle}
          {...(props.onClose ? { onClose: props.onClose, onSide: (side) => change({ side }) } : {})}
        />
        <div class="sidebar-scroll">
          {panel === 'arrange' ? <ArrangeSections order={order} hidden={hidden} onChange={change} /> : null}
          {panel === 'keys' ? <KeyList /> : null}
          <LeftOut articles={leftOut} onUndo={(id) => sayStory(id, true)} />
          {reply.kind === 'compared' && story ? (
            <StoryContext.Provider
              value={{
                story,
                onShow: props.onShow,
                onHover: props.onHover,
                onSayStory: sayStory,
                isDismissed: (claim) => dismissed.has(claim) || reply.dismissed.includes(claim),
                onDismiss: (claim) => {
                  setDismissed(new Set([...dismissed, claim]))
                  props.onDismiss(claim)
                  root.current?.focus()
                },
              }}
            >
              <FoldContext.Provider value={fold}>
                <Story reply={reply} sections={order.filter((section) => !hidden.includes(section))} />
              </FoldContext.Provider>
            </StoryContext.Provider>
          ) : reply.kind === 'compared' ? null : (
            <StateNote reply={reply} />
          )}
          <SidebarFoot reply={reply} {...(props.onOpenLibrary ? { onOpenLibrary: props.onOpenLibrary } : {})}>
            {story ? (
              <HighlightsChoice
                value={settings.highlights}
                onChange={(highlights) => onSettings((now) => ({ ...now, highlights }))}
              />
            ) : null}
          </SidebarFoot>
        </div>
      </Root>
    </TranslateContext.Provider>
  )
}
