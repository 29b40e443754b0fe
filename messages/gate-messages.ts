import type { MessageName, Reply, Request } from './protocol'

interface Runtime {
  id?: string
  sendMessage(message: object): Promise<unknown>
  onMessage: { addListener(listen: Listen): void; removeListener(listen: Listen): void }
}
type Listen = (message: { sidelight?: MessageName }, sender: unknown, respond: (answer: unknown) => void) => boolean

/**
 * The gate's own way to the background, written against the browser itself: it runs in every page of the web, and the polyfill of
 * the transport would cost each of them 2 ms. Both browsers give promises here.
 */
const api = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: Runtime } | undefined>
const runtime = (): Runtime | undefined => (api.browser ?? api.chrome)?.runtime

/** False once the extension was reloaded or taken away under a page that is still open. */
export const isExtensionAlive = (): boolean => Boolean(runtime()?.id)

export async function askFromGate<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Reply<Name>> {
  return (await runtime()!.sendMessage({ sidelight: name, request })) as Reply<Name>
}

/** Answers messages until stopped. `answer` gives null for what it leaves alone. */
export function answerAtGate(
  answer: (message: { sidelight?: MessageName; request?: unknown }) => Promise<unknown> | null,
): () => void {
  const listen: Listen = (message, _sender, respond) => {
    const answered = answer(message)
    void answered?.then(respond)
    return answered !== null
  }
  runtime()!.onMessage.addListener(listen)
  return () => runtime()?.onMessage.removeListener(listen)
}
