import { describe, expect, it } from 'vitest'
import { readLanguage } from '../../../page/facts/read-language'

const GERMAN =
  'Der Kahn ist in der Nacht zu Sonntag vor der Mole gesunken, und die Polizei hat den Hafen für zwei Tage gesperrt, wie sie am Morgen mit einer Erklärung mitteilte.'

describe('the language of a text', () => {
  it('is what the page says where the text does not speak against it', () => {
    expect(readLanguage(['Short.'], 'en-GB')).toBe('en')
    expect(readLanguage([], '')).toBeNull()
  })

  it('is what the text is written in where the page is wrong', () => {
    expect(readLanguage([GERMAN], 'en-US')).toBe('de')
    expect(readLanguage(['はしけが日曜の朝に防波堤に衝突して沈んだと県警が発表した。'], 'en')).toBe('ja')
    expect(readLanguage(['غرق الصندل صباح الأحد بعد اصطدامه بالرصيف كما قالت الشرطة'], '')).toBe('ar')
  })

  it('is left to the page among languages of one script', () => {
    expect(readLanguage(['Баржа затонула в неділю вранці біля молу, повідомила поліція.'], 'uk')).toBe('uk')
  })
})
