import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerAtGate, askFromGate, isExtensionAlive } from '../messages/gate-messages'
import { isArticle } from '../page/is-article'
import { watchAddress } from '../page/watch-address'
import { NO_ARTICLE, sharedParts } from './content/parts'
import type { StartedSession } from './content/start-session'

/** What every page of the web gets: decides whether it is an article, and has the rest loaded only then, or when asked. */
export default defineUnlistedScript(() => {
  const parts = sharedParts()
  if (parts.hasGate) return
  parts.hasGate = true

  const start = async (): Promise<StartedSession> => {
    if (!parts.started) await askFromGate('loadPart', { part: 'reader' })
    if (!parts.started) throw new Error('the reader did not start')
    stopAnswering()
    return parts.started
  }
  const look = async () => {
    if (!isExtensionAlive()) {
      watch.stop()
      parts.started?.session.end()
      return
    }
    const isFirst = !parts.started
    if (isFirst && !isArticle(document, location.href)) return
    const { session } = await start()
    await session.look({ isRecognised: isFirst })
    if (session.state().recognised === 'article') watch.settle()
  }
  const stopAnswering = answerAtGate(({ sidelight, request }) => {
    if (!sidelight) return null
    if (sidelight === 'getPageState') return Promise.resolve(NO_ARTICLE)
    return start().then(({ handlers }): Promise<unknown> | undefined =>
      handlers[sidelight]?.(request as never, { tabId: null, isPrivate: false, url: null }),
    )
  })
  const watch = watchAddress(document, () => void look())
  void look()
})
