import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanMarks } from '../../../engine/quotes/scan-marks'

const inside = (text: string, keepsOpen?: boolean) =>
  scanMarks(text, keepsOpen).map(({ start, end }) => text.slice(start, end))

describe('scanMarks', () => {
  it('reads curly, straight, low, angled, East Asian and single marks', () => {
    expect(inside('He said “the pier fell” twice.')).toEqual(['the pier fell'])
    expect(inside('He said "the pier fell" twice.')).toEqual(['the pier fell'])
    expect(inside('Er sagte: „Die Brücke fiel.“ Dann ging er.')).toEqual(['Die Brücke fiel.'])
    expect(inside('‚Nein‘, rief sie.')).toEqual(['Nein'])
    expect(inside('Il a dit : « Le pont est tombé. »')).toEqual([' Le pont est tombé. '])
    expect(inside('市長は「橋が落ちた」と述べた。')).toEqual(['橋が落ちた'])
    expect(inside('‘The pier fell,’ he said.')).toEqual(['The pier fell,'])
    expect(inside("He called it 'a slow farewell' on Monday.")).toEqual(['a slow farewell'])
  })

  it('leaves apostrophes, plurals, decades and inches alone', () => {
    expect(inside("The workers' pier didn't fall in the '90s; 'twas the mayor's boat.")).toEqual([])
    expect(inside('The 6" pipe and the 12" pipe burst.')).toEqual([])
    expect(inside('‘The dockers’ pay is late,’ she said.')).toEqual(['The dockers’ pay is late,'])
  })

  it('tells an inner quotation from its outer one', () => {
    expect(scanMarks('"I asked him: “Who closed the gate?” Nobody knew."')).toMatchObject([
      { start: 1, isNested: false },
      { start: 15, isNested: true },
    ])
    expect(inside('“They call it ‘the long pier’ here,” she said.')).toEqual(['They call it ‘the long pier’ here,'])
  })

  it('drops a mark that is opened again before it is closed', () => {
    expect(inside('“The pier, he said. “The boats are safe,” he said.')).toEqual(['The boats are safe,'])
    expect(inside('"The pier, he said. "The boats are safe," he said.')).toEqual(['The boats are safe,'])
  })

  it('keeps a quotation open to the end only where it goes on', () => {
    expect(inside('He said: “The pier fell.', true)).toEqual(['The pier fell.'])
    expect(inside('He said: “The pier fell.', false)).toEqual([])
  })

  it('mends marks of different kinds and marks turned the wrong way', () => {
    expect(inside('There was “no sign" of it.')).toEqual(['no sign'])
    expect(inside('He saw ”boats and ropes” there.')).toEqual(['boats and ropes'])
    expect(inside('"We call it \'Long Pier,\' " he said.')).toEqual(["We call it 'Long Pier,' "])
  })

  it('gives spans within the text, in order, inner ones within outer ones', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      '„',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '「',
      '」',
      ' ',
      'a',
      's',
      ',',
      '.',
      'Pier',
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.boolean(), (text, keepsOpen) => {
        let last = -1
        let outerEnd = 0
        for (const span of scanMarks(text, keepsOpen)) {
          expect(span.outerStart).toBeGreaterThan(last)
          expect(span.start).toBe(span.outerStart + 1)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.outerEnd).toBeLessThanOrEqual(text.length)
          if (span.isNested) expect(span.outerEnd).toBeLessThanOrEqual(outerEnd)
          else expect(span.outerStart).toBeGreaterThanOrEqual(outerEnd)
          if (!span.isNested) outerEnd = span.outerEnd
          last = span.outerStart
        }
      }),
    )
  })
})
