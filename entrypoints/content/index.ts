import '../../page/highlights.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { answerMessages } from '../../messages/transport'
import { watchAddress } from '../../page/watch-address'
import { watchSettings } from '../../settings/keep-settings'
import { startReadingSession } from './reading-session'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    const session = startReadingSession(document)
    const look = async () => {
      await session.look()
      if (session.state().recognised === 'article') watch.settle()
    }
    const watch = watchAddress(document, () => void look())
    const answered = () => Promise.resolve(session.state())
    const endings = [
      answerMessages({
        getPageState: answered,
        lookAtPage: () => session.look({ isForced: true }).then(answered),
        toggleSidebar: () => session.toggle().then(answered),
        nextHighlight: () => session.step(1).then(answered),
        previousHighlight: () => session.step(-1).then(answered),
      }),
      watchSettings(session.applySettings),
      watch.stop,
      session.end,
    ]
    context.onInvalidated(() => {
      for (const end of endings) end()
    })
    void look()
  },
})
