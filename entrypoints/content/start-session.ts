import { answerMessages, type Handlers } from '../../messages/transport'
import { watchSettings } from '../../settings/keep-settings'
import { type ReadingSession, startReadingSession } from './reading-session'

/** A page's session, and the answers it gives to popup and keys. */
export interface StartedSession {
  session: ReadingSession
  handlers: Handlers
}

/** Everything a page needs from the moment it is worth a look: its session, the answers to popup and keys, the settings. */
export function startSession(document: Document): StartedSession {
  const session = startReadingSession(document)
  const answered = () => Promise.resolve(session.state())
  const handlers: Handlers = {
    getPageState: answered,
    lookAtPage: () => session.look({ isForced: true }).then(answered),
    toggleSidebar: () => session.toggle().then(answered),
    nextHighlight: () => session.step(1).then(answered),
    previousHighlight: () => session.step(-1).then(answered),
  }
  answerMessages(handlers)
  watchSettings(session.applySettings)
  return { session, handlers }
}
