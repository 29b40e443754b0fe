import { stemmer } from 'stemmer'
import { PHRASES } from './phrases'

const MEANING = new Map<string, string>()
for (const line of PHRASES.trim().split(';')) {
  const [phrase, word] = line.trim().split(' > ')
  MEANING.set(phrase!.split(' ').map(stemmer).join(' '), word!)
}
const MOST_WORDS = 3

/** The phrase of two or three English words that begins at `at`: the word it is compared as, and how many words it has. */
export function phraseAt(stems: string[], at: number): { word: string; length: number } | undefined {
  for (let length = Math.min(MOST_WORDS, stems.length - at); length > 1; length--) {
    const word = MEANING.get(stems.slice(at, at + length).join(' '))
    if (word) return { word, length }
  }
  return undefined
}
