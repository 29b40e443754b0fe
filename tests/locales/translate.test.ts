import { describe, expect, it } from 'vitest'
import { makeTranslate } from '../../locales/translate'
import { translateForTests } from '../components/translate-for-tests'

describe('translating', () => {
  const t = translateForTests()

  it('takes the plural form from the count', () => {
    expect(t('outletsCount', { count: 1 })).toBe('1 outlet')
    expect(t('outletsCount', { count: 4 })).toBe('4 outlets')
  })

  it('writes numbers as the language does', () => {
    expect(t('articles', { count: 12_345 })).toBe('12,345 articles')
  })

  it('leaves signs of a value that look like a place alone', () => {
    expect(t('openThere', { outlet: '$& {count}' })).toBe('Open at this passage: $& {count}')
  })

  it('asks for the plural form of the language of the texts', () => {
    const asked: string[] = []
    const arabic = makeTranslate((name) => {
      asked.push(name)
      return name === 'language' ? 'ar' : name.endsWith('_two') ? 'two of them' : ''
    })
    expect(arabic('outletsCount', { count: 2 })).toBe('two of them')
    expect(asked).toContain('outletsCount_two')
  })

  it('reads from right to left where the locale says so', () => {
    expect(makeTranslate((name) => (name === 'direction' ? 'rtl' : '')).direction).toBe('rtl')
    expect(t.direction).toBe('ltr')
  })
})
