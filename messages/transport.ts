import browser from 'webextension-polyfill'
import type { MessageName, Reply, Request } from './protocol'

interface Envelope<Name extends MessageName> {
  sidelight: Name
  request: Request<Name>
}

/** Who sent a message, as far as a handler may know. */
export interface Sender {
  tabId: number | null
  isPrivate: boolean
  url: string | null
}

export type Handlers = { [Name in MessageName]?: (request: Request<Name>, sender: Sender) => Promise<Reply<Name>> }

/** How long after a lost answer the background is asked again, in milliseconds: time for it to be started anew. */
const AGAIN_MS = 250

/**
 * Asks the background. It may be ended by the browser at any moment, also while it answers; a lost answer is asked for once more,
 * so every request must bear being heard twice. Rejects when the background has a bug or the extension was reloaded.
 */
export async function askBackground<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  const envelope: Envelope<Name> = { sidelight: name, request }
  try {
    return await browser.runtime.sendMessage(envelope)
  } catch {
    await new Promise((later) => setTimeout(later, AGAIN_MS))
    return browser.runtime.sendMessage(envelope)
  }
}

/** Asks the content script of a tab. Rejects when the tab has none. */
export function askTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  request: Request<Name>,
): Promise<Reply<Name>> {
  return browser.tabs.sendMessage(tabId, { sidelight: name, request } satisfies Envelope<Name>)
}

/**
 * Answers messages of this context. Register once, synchronously, at start: a worker woken by a message
 * delivers it only to listeners that stand by then. Messages of other extensions and unknown names are left alone.
 */
export function answerMessages(handlers: Handlers): () => void {
  const listen = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined
    const handler = handlers[message.sidelight] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined
    return handler?.(message.request, {
      tabId: sender.tab?.id ?? null,
      isPrivate: sender.tab?.incognito ?? false,
      url: sender.url ?? null,
    })
  }
  browser.runtime.onMessage.addListener(listen as browser.Runtime.OnMessageListener)
  return () => browser.runtime.onMessage.removeListener(listen as browser.Runtime.OnMessageListener)
}

function isEnvelope(message: unknown): message is Envelope<MessageName> {
  return typeof message === 'object' && message !== null && 'sidelight' in message && 'request' in message
}
