import { expect, test } from 'vitest'
import { readRoute } from '../../../components/library/use-route'

test('an address leads to its tab and entry, an unknown one to the stories', () => {
  expect(readRoute('#articles')).toEqual({ tab: 'articles', id: null })
  expect(readRoute('#stories/1kcpp0qlawv')).toEqual({ tab: 'stories', id: '1kcpp0qlawv' })
  expect(readRoute('')).toEqual({ tab: 'stories', id: null })
  expect(readRoute('#nowhere/5')).toEqual({ tab: 'stories', id: null })
})
