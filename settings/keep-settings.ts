import browser from 'webextension-polyfill'
import { migrateSettings } from './migrate-settings'
import type { Settings } from './settings'

const KEY = 'settings'

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return migrateSettings(stored[KEY])
}

let lastChange: Promise<unknown> = Promise.resolve()

/** Applies one change to what is stored now. Changes of one context are made one after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = lastChange.then(async () => {
    const settings = change(await loadSettings())
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })
  lastChange = changed.catch(() => undefined)
  return changed
}

/** Calls back with every later state, whoever changed it. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(migrateSettings(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
