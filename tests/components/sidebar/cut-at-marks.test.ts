import { describe, expect, it } from 'vitest'
import { cutAtMarks } from '../../../components/sidebar/cut-at-marks'

describe('cutting a text at marks', () => {
  it('marks whole words only, in any case', () => {
    expect(cutAtMarks('Slams the slamshut', [{ text: 'slams', name: 'verb' }])).toEqual([
      { text: 'Slams', name: 'verb' },
      { text: ' the slamshut', name: null },
    ])
  })

  it('prefers the longer of two that overlap', () => {
    const marks = [
      { text: 'the bridge', name: 'short' },
      { text: 'the bridge of death', name: 'long' },
    ]
    expect(cutAtMarks('On the bridge of death', marks).map(({ name }) => name)).toEqual([null, 'long'])
  })

  it('takes signs of a pattern as signs', () => {
    expect(cutAtMarks('cost (48) m', [{ text: '(48)', name: 'number' }])).toContainEqual({
      text: '(48)',
      name: 'number',
    })
  })

  it('loses nothing of the text', () => {
    const text = 'a b a c'
    expect(
      cutAtMarks(text, [
        { text: 'a', name: 'x' },
        { text: ' ', name: 'y' },
      ])
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
