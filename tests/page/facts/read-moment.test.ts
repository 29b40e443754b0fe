import { describe, expect, it } from 'vitest'
import { readMoment } from '../../../page/facts/read-moment'

describe('a moment as publishers write it', () => {
  it.each([
    ['2022-11-02T21:07:00Z', '2022-11-02T21:07:00Z'],
    ['2022-11-02T21:07:00.123+0100', '2022-11-02T21:07:00+01:00'],
    ['2022-11-02 21:07 -05:00', '2022-11-02T21:07:00-05:00'],
    ['20221102T210700Z', '2022-11-02T21:07:00Z'],
    ['Wed, 02 Nov 2022 21:07:00 GMT', '2022-11-02T21:07:00Z'],
    ['November 2, 2022 at 9:07 p.m. EST', '2022-11-02T21:07:00-05:00'],
    ['Nov. 2, 2022 12:05 AM UTC', '2022-11-02T00:05:00Z'],
    [1667423220, '2022-11-02T21:07:00.000Z'],
    ['1667423220000', '2022-11-02T21:07:00.000Z'],
  ])('%s is an instant', (written, instant) => expect(readMoment(written)).toBe(instant))

  it.each([
    ['2022-11-02', '2022-11-02'],
    ['2022-11-02T21:07:00', '2022-11-02'],
    ['November 2, 2022 9:07 pm', '2022-11-02'],
    ['2 November 2022', '2022-11-02'],
    ['3. Oktober 2022', '2022-10-03'],
    ['5 de noviembre de 2022', '2022-11-05'],
    ['1er août 2022', '2022-08-01'],
    ['12 سبتمبر 2022', '2022-09-12'],
    ['2022年9月7日', '2022-09-07'],
    ['Stand: 03.11.2022, 11:05 Uhr', '2022-11-03'],
  ])('%s has no zone and stays a day', (written, day) => expect(readMoment(written)).toBe(day))

  it.each([
    '',
    'soon',
    '99999-01-01',
    '1022-11-02',
    '2022-02-30',
    '2022-13-01',
    '31 Juneteenth 2022',
    null,
    {},
    Number.NaN,
    1e18,
  ])('%s is none', (written) => expect(readMoment(written)).toBeNull())
})
