import browser from 'webextension-polyfill'

const SITES = { origins: ['http://*/*', 'https://*/*'] }

/** May the extension read pages? Chromium grants it with the installation; Firefox lets the reader withhold it. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(SITES)

/** Asks the browser to ask the reader. To be called in the reader's own click, before anything is awaited. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(SITES)

/** Calls back with every later state. Returns how to stop. */
export function watchSiteAccess(onChange: (isGranted: boolean) => void): () => void {
  const tell = () => void hasSiteAccess().then(onChange)
  browser.permissions.onAdded.addListener(tell)
  browser.permissions.onRemoved.addListener(tell)
  return () => {
    browser.permissions.onAdded.removeListener(tell)
    browser.permissions.onRemoved.removeListener(tell)
  }
}
