import { describe, expect, it } from 'vitest'
import { orderPassages } from '../../../entrypoints/sidebar/order-passages'
import { stepThroughPassages } from '../../../entrypoints/sidebar/step-through-passages'

const at = (paragraph: number, start: number, end = start + 5) => ({ paragraph, start, end })
const marked = orderPassages({
  'sidelight-differs': [at(4, 0), at(0, 10)],
  'sidelight-varies': [at(2, 3), at(0, 10), at(0, 2)],
})
const range = {} as Range
const places = marked.map(({ paragraph, start }) => [paragraph, start])
const step = (from: Parameters<typeof stepThroughPassages>[1], by: 1 | -1, locate = (): Range | null => range) => {
  const found = stepThroughPassages(marked, from, by, locate)
  return found && [found.passage.paragraph, found.passage.start, `${found.at}/${found.all}`]
}

describe('marked passages', () => {
  it('stand in reading order, each once with all it is marked as', () => {
    expect(places).toEqual([
      [0, 2],
      [0, 10],
      [2, 3],
      [4, 0],
    ])
    expect(marked[1]!.names).toEqual(['sidelight-differs', 'sidelight-varies'])
  })

  it('are gone through from the first on, and around the end', () => {
    expect(step(null, 1)).toEqual([0, 2, '1/4'])
    expect(step(marked[0]!, 1)).toEqual([0, 10, '2/4'])
    expect(step(marked[3]!, 1)).toEqual([0, 2, '1/4'])
  })

  it('are gone through backwards from the last on, and around the start', () => {
    expect(step(null, -1)).toEqual([4, 0, '4/4'])
    expect(step(marked[2]!, -1)).toEqual([0, 10, '2/4'])
    expect(step(marked[0]!, -1)).toEqual([4, 0, '4/4'])
  })

  it('are gone through from a passage that is not marked', () => {
    expect(step(at(1, 0), 1)).toEqual([2, 3, '3/4'])
    expect(step(at(1, 0), -1)).toEqual([0, 10, '2/4'])
  })

  it('are passed over where the page has dropped their text, and end where none is left', () => {
    const isKept = (passage?: { paragraph: number }) => (passage!.paragraph === 0 ? null : range)
    expect(step(null, 1, isKept as () => Range | null)).toEqual([2, 3, '3/4'])
    expect(step(null, -1, () => null)).toBeNull()
    expect(stepThroughPassages([], null, 1, () => range)).toBeNull()
  })
})
