import { answerMessages, type Handlers } from '../../messages/transport'
import { watchSettings } from '../../settings/keep-settings'
import { type ReadingSession, startReadingSession } from './reading-session'
import { serveSidePanel } from './serve-side-panel'

/** A page's session, and the answers it gives to popup and keys. */
export interface StartedSession {
  session: ReadingSession
  handlers: Handlers
}

/** Everything a page needs from the moment it is worth a look: its session, the answers to popup and keys, the settings. */
export function startSession(document: Document): StartedSession {
  const session = startReadingSession(document, () => panels.tell())
  const panels = serveSidePanel(session)
  const said = (_done: unknown) => ({ kind: 'said' }) as const
  const answered = () => Promise.resolve(session.state())
  const handlers: Handlers = {
    getPageState: answered,
    lookAtPage: () => session.look({ isForced: true }).then(answered),
    toggleSidebar: () => session.toggle().then(answered),
    nextHighlight: () => session.step(1),
    previousHighlight: () => session.step(-1),
    sayStory: (word) => session.sayStory(word).then(said),
    showPassage: async ({ passage }) => said(session.show(passage)),
    hoverPassage: async ({ passage }) => said(session.point(passage)),
  }
  answerMessages(handlers)
  watchSettings(session.applySettings)
  return { session, handlers }
}
