import { useEffect, useState } from 'preact/hooks'

export const TABS = ['stories', 'articles', 'outlets', 'data', 'settings', 'about'] as const
export type Tab = (typeof TABS)[number]

/** Where in the library: `#articles`, `#articles/ID`, `#stories/ID` … */
export interface Route {
  tab: Tab
  id: string | null
}

export function readRoute(hash: string): Route {
  const [name, id] = hash.replace(/^#/, '').split('/')
  const tab = TABS.find((one) => one === name)
  return tab ? { tab, id: id || null } : { tab: 'stories', id: null }
}

/** The route that the address names, and follows. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return readRoute(hash)
}
