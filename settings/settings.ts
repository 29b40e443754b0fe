/** Sections of the sidebar, in their first order. */
export const SECTIONS = [
  'glance',
  'not-found-here',
  'only-here',
  'quotations',
  'differs',
  'reuse',
  'wording',
  'sources',
  'told-by-all',
  'since-last-seen',
] as const
export type SectionId = (typeof SECTIONS)[number]

/** What the reader chose. Kept in the extension's own storage, never synced. */
export interface Settings {
  version: 1
  isOn: boolean
  /** Host names on which nothing is read. */
  pausedHosts: string[]
  /** `pill` waits to be asked; `itself` opens the sidebar when something was found. */
  opens: 'pill' | 'itself'
  highlights: 'off' | 'quiet' | 'full'
  /** Keep the articles read. False until the reader said yes on the welcome page. */
  remembers: boolean
  /** When the reader answered the welcome page's question, ISO 8601; null before. */
  answeredAt: string | null
  sidebar: {
    side: 'left' | 'right'
    /** CSS pixels, 280 … 720. */
    width: number
    order: SectionId[]
    folded: SectionId[]
    hidden: SectionId[]
  }
  retention: { maxMonths: number | null; maxMegabytes: number | null }
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  isOn: true,
  pausedHosts: [],
  opens: 'pill',
  highlights: 'quiet',
  remembers: false,
  answeredAt: null,
  sidebar: { side: 'right', width: 380, order: [...SECTIONS], folded: [], hidden: [] },
  retention: { maxMonths: null, maxMegabytes: null },
}
