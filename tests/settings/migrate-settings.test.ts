import { describe, expect, it } from 'vitest'
import { migrateSettings } from '../../settings/migrate-settings'
import { DEFAULT_SETTINGS, SECTIONS } from '../../settings/settings'

describe('migrateSettings', () => {
  it('starts from the defaults when nothing is stored', () => {
    expect(migrateSettings(undefined)).toEqual(DEFAULT_SETTINGS)
  })

  it('never takes consent from a damaged record', () => {
    expect(migrateSettings({ remembers: 'yes' }).remembers).toBe(false)
  })

  it('keeps the chosen order of sections and adds those it did not know', () => {
    const { order } = migrateSettings({ sidebar: { order: ['sources', 'glance', 'sources', 'no-such'] } }).sidebar
    expect(order.slice(0, 2)).toEqual(['sources', 'glance'])
    expect([...order].sort()).toEqual([...SECTIONS].sort())
  })

  it('keeps the width between its bounds', () => {
    expect(migrateSettings({ sidebar: { width: 1e9 } }).sidebar.width).toBe(720)
    expect(migrateSettings({ sidebar: { width: -3 } }).sidebar.width).toBe(DEFAULT_SETTINGS.sidebar.width)
  })
})
