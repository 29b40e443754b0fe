import { describe, expect, it } from 'vitest'
import { cellSentence, firstRows, gridRows } from '../../../components/sidebar/grid-rows'
import { indexStory } from '../../../components/sidebar/story-index'
import { largeReply } from '../large-reply'
import { SAMPLE_REPLY } from '../sample-comparison'

const story = indexStory(SAMPLE_REPLY.comparison)
const point = (id: string) => SAMPLE_REPLY.comparison.points.find((one) => one.id === id)!

describe('the rows of the grid', () => {
  it('leave out what one other outlet alone tells and nobody is said to lack', () => {
    const silent = { ...SAMPLE_REPLY.comparison, notFoundHere: [], onlyHere: [] }
    const rows = gridRows(indexStory(silent)).map(({ id }) => id)
    expect(rows).toContain('closed')
    expect(rows).not.toContain('insurer')
  })

  it('begin with some that are not found here, however shared the others are', () => {
    const large = indexStory(largeReply().comparison)
    const rows = firstRows(large, gridRows(large))
    expect(rows).toHaveLength(10)
    expect(rows.filter(({ presence }) => presence[large.reading.id] === 'no')).toHaveLength(4)
    const weights = rows.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('give for a dot the article’s own sentence, and none where it was not found', () => {
    expect(cellSentence(story, point('letter'), 'tide')?.text).toContain('The Tide has seen the letter')
    expect(cellSentence(story, point('letter'), 'courier')).toBeNull()
  })
})
