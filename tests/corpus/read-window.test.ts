import { expect, test } from 'vitest'
import { listWindow, MAX_DATED_PARTS, MAX_UNDATED_PARTS, readParts } from '../../corpus/index/read-window'
import type { SketchPart } from '../../corpus/schema'
import { UNKNOWN_DAY } from '../../engine/match/sketch'
import { openTestCorpus } from './open-test-corpus'

const part = (day: number, number: number): SketchPart => ({
  day,
  part: number,
  version: 1,
  keys: new Float64Array(),
  lengths: new Uint8Array(),
  sketches: new Uint32Array(),
})

async function openWith(days: number[], partsADay: number, undated: number) {
  const corpus = await openTestCorpus()
  const dated = days.flatMap((day) => Array.from({ length: partsADay }, (_, number) => part(day, number)))
  await corpus.db.sketches.bulkPut([...dated, ...Array.from({ length: undated }, (_, at) => part(UNKNOWN_DAY, at))])
  return corpus.db
}

test('a match reads the days around and the articles without a day, no others', async () => {
  const db = await openWith([80, 85, 86, 100, 114, 115], 2, 3)
  const places = await listWindow(db, { day: 100, daysApart: 14 })
  expect([...new Set(places.map(([day]) => day))]).toEqual([100, 86, 114, UNKNOWN_DAY])
  const read = await readParts(db, places)
  expect(read.map(({ day, part }) => `${day}/${part}`).sort()).toEqual(places.map((place) => place.join('/')).sort())
})

test('where too much is kept the nearest days are read, and of those without a day the last that came', async () => {
  const db = await openWith(
    Array.from({ length: 29 }, (_, at) => 86 + at),
    40,
    MAX_UNDATED_PARTS + 10,
  )
  const places = await listWindow(db, { day: 100, daysApart: 14 })
  const dated = places.filter(([day]) => day !== UNKNOWN_DAY)
  expect(dated).toHaveLength(MAX_DATED_PARTS)
  expect(Math.max(...dated.map(([day]) => Math.abs(day - 100)))).toBe(9)
  expect(places.filter(([day]) => day === UNKNOWN_DAY)[0]).toEqual([UNKNOWN_DAY, 10])
  expect(await readParts(db, places)).toHaveLength(MAX_DATED_PARTS + MAX_UNDATED_PARTS)
})

test('a reading without a day may be of any, the newest first', async () => {
  const db = await openWith([10, 5000, 20_000], 1, 1)
  expect((await listWindow(db, null)).map(([day]) => day)).toEqual([20_000, 5000, 10, UNKNOWN_DAY])
})
