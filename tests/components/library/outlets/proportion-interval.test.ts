import { expect, test } from 'vitest'
import { proportionInterval } from '../../../../components/library/outlets/proportion-interval'

test('an interval holds its proportion, stays within 0 and 1, and narrows with more cases', () => {
  for (const [has, of] of [
    [0, 1],
    [1, 1],
    [3, 7],
    [50, 100],
    [1000, 1000],
  ] as const) {
    const { from, to } = proportionInterval(has, of)!
    expect(from).toBeGreaterThanOrEqual(0)
    expect(to).toBeLessThanOrEqual(1)
    expect(from - 1e-9).toBeLessThanOrEqual(has / of)
    expect(to + 1e-9).toBeGreaterThanOrEqual(has / of)
  }
  const few = proportionInterval(5, 10)!
  const many = proportionInterval(500, 1000)!
  expect(many.to - many.from).toBeLessThan((few.to - few.from) / 5)
})

test('five of ten lies between 24 and 76 in a hundred, as Wilson’s tables have it', () => {
  const { from, to } = proportionInterval(5, 10)!
  expect(from).toBeCloseTo(0.2366, 3)
  expect(to).toBeCloseTo(0.7634, 3)
})

test('without any case nothing is said', () => {
  expect(proportionInterval(0, 0)).toBeNull()
})
