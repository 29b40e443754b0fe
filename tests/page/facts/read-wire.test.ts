import { describe, expect, it } from 'vitest'
import { readWire, type WireEvidence } from '../../../page/facts/read-wire'

const evidence = (part: Partial<WireEvidence>): WireEvidence => ({
  agencies: [],
  article: null,
  lines: [],
  paragraphs: ['The barge sank on Sunday.', 'Nobody was hurt.'],
  outlet: 'Harbour Post',
  ...part,
})

describe('the agency credited for a text', () => {
  it.each([
    ['LOWMERE (AP) — The barge sank.', 'AP'],
    ['LOWMERE, Nov 2 (Reuters) - The barge sank.', 'Reuters'],
    ['Lowmere (dpa/lhe) - Der Kahn sank.', 'dpa'],
    ['Lowmere (xyz) - Der Kahn sank.', 'xyz'],
    ['【共同】はしけが沈んだ。', 'Kyodo'],
  ])('is read from the dateline %s', (line, agency) => expect(readWire(evidence({ paragraphs: [line] }))).toBe(agency))

  it.each([
    ['Copyright 2022 The Associated Press. All rights reserved.', 'AP'],
    ['Source: Agence France-Presse', 'AFP'],
    ['Continental News Service, with reporting by Ada Poe', 'Continental News Service'],
    ['Mit Material der dpa', 'dpa'],
  ])('is read from the line %s', (line, agency) => expect(readWire(evidence({ lines: [line] }))).toBe(agency))

  it('is read from structured data and bylines', () => {
    expect(readWire(evidence({ article: { provider: { name: 'Reuters' } } }))).toBe('Reuters')
    expect(readWire(evidence({ agencies: ['Unipress'] }))).toBe('Unipress')
  })

  it.each([
    '(AP Photo/Ada Poe)',
    'Photo: Reuters',
    'The barge sinks at Lowmere. Ada Poe/AFP',
    'Video by Associated Press',
  ])('is not read from the picture credit %s', (line) => expect(readWire(evidence({ lines: [line] }))).toBeNull())

  it('is not read from a text that mentions one', () => {
    const paragraphs = [
      'The mayor told Reuters (the agency) that he would resign.',
      'The AP reported the same on Monday.',
    ]
    expect(readWire(evidence({ paragraphs }))).toBeNull()
  })
})
