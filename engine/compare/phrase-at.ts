import { stemmer } from 'stemmer'
import { PHRASES } from './phrases'

const MEANING = new Map<string, string>()
/** Stems that begin a phrase, so that most words are done with at once. */
const FIRST_WORDS = new Set<string>()
for (const line of PHRASES.trim().split(';')) {
  const [phrase, word] = line.trim().split(' > ')
  const stems = phrase!.split(' ').map(stemmer)
  MEANING.set(stems.join(' '), word!)
  FIRST_WORDS.add(stems[0]!)
}
const MOST_WORDS = 3

/** The phrase of two or three English words that begins at `at`: the word it is compared as, and how many words it has. */
export function phraseAt(stems: string[], at: number): { word: string; length: number } | undefined {
  if (!FIRST_WORDS.has(stems[at]!)) return undefined
  for (let length = Math.min(MOST_WORDS, stems.length - at); length > 1; length--) {
    const word = MEANING.get(stems.slice(at, at + length).join(' '))
    if (word) return { word, length }
  }
  return undefined
}
