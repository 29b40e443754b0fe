import { describe, expect, it } from 'vitest'
import { findQuote } from '../../page/find-quote'

const quote = (text: string, before = '', after = '', position = 0) => ({ text, before, after, position })

describe('finding a quote', () => {
  it('takes the exact words before like ones', () => {
    const text = 'Thedamheldthroughthenighx.Thedamheldthroughthenight.'
    expect(findQuote(text, quote('Thedamheldthroughthenight'))).toMatchObject({ start: 26, end: 51 })
  })

  it('tells repetitions apart by what stands around them', () => {
    const text = 'Askedhesaidno.Askedagainhesaidno.Shesaidno.'
    expect(findQuote(text, quote('saidno', 'Askedagainhe', '.She'))).toMatchObject({ start: 26, end: 32 })
  })

  it('tells repetitions without other context apart by their place', () => {
    const text = `${'x'.repeat(10)}needle${'x'.repeat(200)}needle${'x'.repeat(10)}`
    expect(findQuote(text, quote('needle', '', '', 0.95))).toMatchObject({ start: 216 })
    expect(findQuote(text, quote('needle', '', '', 0.05))).toMatchObject({ start: 10 })
  })

  it('finds edited words approximately', () => {
    const text = 'before.ThebargestruckthemoleonSundaymorning.after'
    const found = findQuote(text, quote('ThebargehitthemoleonSundaymorning'))
    expect(text.slice(found!.start, found!.end)).toContain('themoleonSundaymorning')
  })

  it('gives nothing for words that are gone, for none, and for a few letters that only look alike', () => {
    expect(findQuote('Somethingelseentirelystandsherenow', quote('ThebargestruckthemoleonSunday'))).toBeNull()
    expect(findQuote('anything', quote(''))).toBeNull()
    expect(findQuote('thedat', quote('thedam'))).toBeNull()
  })
})
