/** Milliseconds without a change after which a page that renders late is looked at again. */
const SETTLE_MS = 400
/** How often the address is compared, in milliseconds; a page's own history calls cannot be seen from a content script. */
const ADDRESS_CHECK_MS = 700
/** How long after an address came up late rendering is watched for, in milliseconds. */
const LATE_RENDERING_MS = 15_000

export interface PageChange {
  /** `address`: another page without loading; `content`: the same address, but it has rendered more since. */
  kind: 'address' | 'content'
  url: string
}

export interface AddressWatch {
  /** The page has been recognised: its late rendering matters no more until the address changes. */
  settle: () => void
  /** Stops for good. */
  stop: () => void
}

/**
 * Tells when the page became another one by the history API, and when one that renders late has rendered: at most once each time it
 * comes to rest, in idle time, and only for the first 15 seconds at an address. A change of the fragment alone is none.
 * Costs one string comparison a 700 ms, and nothing in a tab that is not seen.
 */
export function watchAddress(document: Document, onChange: (change: PageChange) => void): AddressWatch {
  const view = document.defaultView
  if (!view) return { settle: () => undefined, stop: () => undefined }
  let address = withoutFragment(view.location.href)
  let deadline = Date.now() + LATE_RENDERING_MS
  let settling: number | undefined
  let isObserving = false

  const whenIdle = (run: () => void) =>
    'requestIdleCallback' in view ? view.requestIdleCallback(run, { timeout: 1000 }) : setTimeout(run, 50)

  const observer = new MutationObserver(() => {
    if (Date.now() > deadline) return settle()
    view.clearTimeout(settling)
    settling = view.setTimeout(() => whenIdle(() => isObserving && report('content')), SETTLE_MS)
  })
  const observe = () => {
    if (isObserving || !document.body) return
    observer.observe(document.body, { childList: true, subtree: true })
    isObserving = true
  }
  const settle = () => {
    observer.disconnect()
    isObserving = false
    view.clearTimeout(settling)
  }
  const report = (kind: PageChange['kind']) => onChange({ kind, url: view.location.href })
  const checkAddress = () => {
    if (document.hidden) return
    const now = withoutFragment(view.location.href)
    if (now === address) return
    address = now
    deadline = Date.now() + LATE_RENDERING_MS
    observe()
    whenIdle(() => report('address'))
  }

  const timer = view.setInterval(checkAddress, ADDRESS_CHECK_MS)
  const events = ['popstate', 'hashchange', 'pageshow'] as const
  for (const event of events) view.addEventListener(event, checkAddress)
  observe()
  return {
    settle,
    stop: () => {
      settle()
      view.clearInterval(timer)
      for (const event of events) view.removeEventListener(event, checkAddress)
    },
  }
}

function withoutFragment(href: string): string {
  return href.replace(/#.*$/s, '')
}
