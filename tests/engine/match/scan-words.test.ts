import { describe, expect, it } from 'vitest'
import { hashTerm } from '../../../engine/match/hash-term'
import { readTerms } from '../../../engine/match/read-terms'
import { scanWords } from '../../../engine/match/scan-words'
import { FERRY } from './story-fixture'

const termHashes = (title: string, paragraphs: string[]): Set<number> =>
  new Set([...scanWords({ ...FERRY[0]!, title, paragraphs }).terms].map((term) => term >>> 8))

describe('a scanned text', () => {
  it('has the hashes of the terms that sketches are made of', () => {
    const title = 'Fähre “Astrid” läuft auf Grund: Vestergaard’s captains’ statement'
    const paragraphs = ['Капитан Вестергаард said the engines, 2 of them, had failed.', 'Καλημέρα; 東京の港で。']
    const terms = [...readTerms({ ...FERRY[0]!, title, paragraphs }).keys()].map(hashTerm)
    expect(terms.length).toBeGreaterThan(10)
    expect([...termHashes(title, paragraphs)].sort()).toEqual(terms.filter((term) => term !== 0).sort())
  })

  it('keeps function words in order for what is told word for word, but not among its terms', () => {
    const { words, terms } = scanWords({ ...FERRY[0]!, title: '', paragraphs: ['The ferry of the island.'] })
    expect([...words]).toEqual(['the', 'ferr', 'of', 'the', 'island'].map(hashTerm))
    expect(terms).toHaveLength(2)
  })

  it('ends early in a hostile text', () => {
    for (const text of ['a'.repeat(1_000_000), "'s ".repeat(300_000), '東'.repeat(300_000), '\ud800'.repeat(10_000)]) {
      const { words } = scanWords({ ...FERRY[0]!, title: text, paragraphs: [text, ...Array<string>(50_000).fill('')] })
      expect(words.length).toBeLessThanOrEqual(6000)
    }
  })
})
