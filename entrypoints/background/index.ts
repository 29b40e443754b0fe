import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { countCorpus } from '../../corpus/count-corpus'
import { keepHouse } from '../../corpus/keep-house'
import { dismissClaim, sayStory } from '../../corpus/reader-word'
import { answerMessages } from '../../messages/transport'
import { loadSettings } from '../../settings/keep-settings'
import { answerCompare } from './answer-compare'
import { forwardCommand } from './forward-command'
import { loadPart } from './load-part'
import { showBadge } from './show-badge'
import { withCorpus } from './with-corpus'

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      loadPart,
      compareArticle: async ({ article }, sender) => {
        const reply = await answerCompare(article, sender)
        await showBadge(sender.tabId, reply.kind === 'compared' ? reply.comparison.others.length : 0)
        return reply
      },
      sayStory: ({ reading, other, same }) =>
        withCorpus(async (corpus) => {
          await sayStory(corpus, { reading, other, isSame: same, now: Date.now() })
          return { kind: 'said' }
        }),
      dismissClaim: ({ reading, claim }) =>
        withCorpus(async (corpus) => {
          await dismissClaim(corpus, { reading, claim, now: Date.now() })
          return { kind: 'said' }
        }),
      openLibrary: async () => {
        await browser.tabs.create({ url: browser.runtime.getURL('/library.html') })
        return { kind: 'opened' }
      },
      getTotals: () => withCorpus(countCorpus),
      showBadge: async ({ outlets }, sender) => {
        await showBadge(sender.tabId, outlets)
        return { kind: 'shown' }
      },
    })
    browser.commands.onCommand.addListener(forwardCommand)
    browser.runtime.onStartup.addListener(() => void tidyUp())
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void welcomeOnce()
    })
  },
})

/** A corpus that does not open is told where somebody looks: in sidebar, popup and library. */
async function tidyUp(): Promise<void> {
  const { retention } = await loadSettings()
  await withCorpus((corpus) => keepHouse(corpus, { retention, now: Date.now() })).catch(() => undefined)
}

async function welcomeOnce(): Promise<void> {
  const { answeredAt } = await loadSettings()
  if (answeredAt === null) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
