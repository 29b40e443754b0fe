import { DEFAULT_SETTINGS, SECTIONS, type SectionId, type Settings } from './settings'

/**
 * What was stored, as today's settings. Anything missing or of the wrong form falls back to its default, so that
 * a damaged or newer record never keeps the extension from starting.
 */
export function migrateSettings(stored: unknown): Settings {
  const given = isRecord(stored) ? stored : {}
  const sidebar = isRecord(given.sidebar) ? given.sidebar : {}
  const retention = isRecord(given.retention) ? given.retention : {}
  const order = sections(sidebar.order)
  return {
    version: 1,
    isOn: boolean(given.isOn, DEFAULT_SETTINGS.isOn),
    pausedHosts: Array.isArray(given.pausedHosts) ? given.pausedHosts.filter((host) => typeof host === 'string') : [],
    opens: oneOf(given.opens, ['pill', 'itself'], DEFAULT_SETTINGS.opens),
    highlights: oneOf(given.highlights, ['off', 'quiet', 'full'], DEFAULT_SETTINGS.highlights),
    remembers: boolean(given.remembers, DEFAULT_SETTINGS.remembers),
    answeredAt: typeof given.answeredAt === 'string' ? given.answeredAt : null,
    sidebar: {
      side: oneOf(sidebar.side, ['left', 'right'], DEFAULT_SETTINGS.sidebar.side),
      width: Math.min(720, Math.max(280, positive(sidebar.width) ?? DEFAULT_SETTINGS.sidebar.width)),
      order: [...order, ...SECTIONS.filter((section) => !order.includes(section))],
      folded: sections(sidebar.folded),
      hidden: sections(sidebar.hidden),
    },
    retention: { maxMonths: positive(retention.maxMonths), maxMegabytes: positive(retention.maxMegabytes) },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function boolean(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  return choices.find((choice) => choice === value) ?? fallback
}

function sections(value: unknown): SectionId[] {
  return Array.isArray(value) ? [...new Set(value)].filter((section) => SECTIONS.includes(section)) : []
}
