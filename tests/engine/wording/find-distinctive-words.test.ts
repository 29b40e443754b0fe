import { describe, expect, it } from 'vitest'
import { findDistinctiveWords } from '../../../engine/wording/find-distinctive-words'
import { ownVoices } from './own-voices'

const FILLER = Array.from(
  { length: 12 },
  (_, at) =>
    `The harbour board of the town met at noon on pier ${at} and looked at charts, ropes, lamps, crates, barges and the weather report while gulls cried over the quiet grey basin behind them all day long.`,
)
const uses = (word: string, times: number) => Array(times).fill(`Divers began the ${word} at dawn near Velmoor.`)
const find = (here: string[], there: string[], isShared = true, language = 'en') => {
  const [reading, ...others] = ownVoices({ a: ['', ...FILLER, ...here], b: ['', ...FILLER, ...there] }, language)
  return findDistinctiveWords(reading!, others, () => isShared)
}

describe('findDistinctiveWords', () => {
  it('finds the word that this article uses for what the others call otherwise', () => {
    const found = find(uses('probe', 14), uses('inquiry', 14))
    expect(found).toMatchObject([{ word: 'probe', here: 14, elsewhere: 0 }])
    expect(found[0]!.passages).toHaveLength(14)
  })

  it('counts the forms of a word together', () => {
    const forms = [...uses('inquiry', 8), ...uses('inquiries', 6)]
    expect(find(forms, uses('probe', 14))).toMatchObject([{ word: 'inquiry', here: 14 }])
  })

  it('says nothing where the counts do not carry it', () => {
    expect(find(uses('probe', 2), uses('inquiry', 2))).toEqual([])
    expect(find(uses('probe', 14), uses('probe', 12))).toEqual([])
  })

  it('leaves out what others say inside quotation marks, names, and words of news that only this one has', () => {
    expect(find(Array(14).fill('“The probe began,” he said.'), [])).toEqual([])
    expect(find(Array(14).fill('There came Rensing again.'), [])).toEqual([])
    expect(find(uses('probe', 14), uses('inquiry', 14), false)).toEqual([])
  })

  it('claims nothing in other languages and against too little text', () => {
    expect(find(uses('probe', 14), uses('inquiry', 14), true, 'de')).toEqual([])
    const [short, ...others] = ownVoices({ a: ['', ...uses('probe', 14)], b: ['', 'Nothing.'] })
    expect(findDistinctiveWords(short!, others, () => true)).toEqual([])
  })
})
