import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSketches, encodeSketches, splitSketches } from '../../../engine/match/encode-sketch'
import { sketchArticle } from '../../../engine/match/sketch-article'
import { anyArticle } from './any-article'

describe('sketches as bytes', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 5 }), (articles) => {
        const sketches = articles.map(sketchArticle)
        expect(splitSketches(decodeSketches(encodeSketches(sketches)))).toEqual(sketches)
      }),
    )
  })

  it('are read from the middle of a larger run of bytes', () => {
    const sketch = sketchArticle({
      id: 'a',
      url: '',
      outlet: '',
      title: 'Ferry aground',
      publishedAt: null,
      paragraphs: [],
    })
    const bytes = encodeSketches([sketch])
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(splitSketches(decodeSketches(larger.subarray(3)))).toEqual([sketch])
  })

  it('are refused when cut off or of another version', () => {
    const bytes = encodeSketches([
      sketchArticle({ id: 'a', url: '', outlet: '', title: 'Ferry aground', publishedAt: null, paragraphs: [] }),
    ])
    expect(() => decodeSketches(bytes.slice(0, -4))).toThrow(RangeError)
    expect(() => decodeSketches(bytes.slice(0, -1))).toThrow(RangeError)
    bytes[3] = 0
    expect(() => decodeSketches(bytes)).toThrow(RangeError)
  })
})
