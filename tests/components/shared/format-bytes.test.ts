import { expect, test } from 'vitest'
import { formatBytes } from '../../../components/shared/format-bytes'

test('sizes are told in the unit that fits, one place behind the point where it matters', () => {
  expect(formatBytes(0, 'en')).toBe('0 byte')
  expect(formatBytes(999, 'en')).toBe('999 byte')
  expect(formatBytes(3_400_000, 'en')).toBe('3.4 MB')
  expect(formatBytes(34_000_000, 'en')).toBe('34 MB')
  expect(formatBytes(3_400_000_000_000, 'en')).toBe('3,400 GB')
})
