import { describe, expect, it } from 'vitest'
import { placeTimes } from '../../../components/sidebar/place-times'
import { SAMPLE_REPLY } from '../sample-comparison'

const [sample] = SAMPLE_REPLY.comparison.articles
const at = (publishedAt: string | null) => ({ ...sample!, id: publishedAt ?? 'unknown', publishedAt })

describe('placing articles in time', () => {
  it('puts the earliest at the start and the latest at the end', () => {
    const { marks } = placeTimes([at('2031-03-05T00:00:00Z'), at('2031-03-03T00:00:00Z'), at('2031-03-04T00:00:00Z')])
    expect(marks.map(({ place }) => place)).toEqual([0, 0.5, 1])
  })

  it('gives marks that would touch lanes of their own', () => {
    const { marks } = placeTimes([at('2031-03-03T00:00:00Z'), at('2031-03-03T00:01:00Z'), at('2031-03-05T00:00:00Z')])
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('names those without a time apart, and stands at one moment', () => {
    const { marks, unknown } = placeTimes([at(null), at('2031-03-03'), at('no date')])
    expect(marks.map(({ place }) => place)).toEqual([0])
    expect(unknown).toHaveLength(2)
  })
})
