import { describe, expect, it } from 'vitest'
import { formatDay, formatWhen } from '../../../components/shared/format-when'

describe('writing when', () => {
  it('gives an instant with its time of day', () => {
    expect(formatWhen('2031-03-04T19:40:00Z', 'de', 'UTC')).toBe('4. März, 19:40')
  })

  it('gives a bare date without one, on its own day in every time zone', () => {
    expect(formatWhen('2031-03-04', 'en', 'America/Los_Angeles')).toBe('Mar 4')
    expect(formatDay('2031-03-04', 'en')).toBe('March 4, 2031')
  })

  it.each([null, '', 'yesterday', '2031-99-99'])('gives nothing for %s', (iso) => {
    expect(formatWhen(iso, 'en')).toBeNull()
    expect(formatDay(iso, 'en')).toBeNull()
  })
})
