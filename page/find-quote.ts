import search from 'approx-string-match'

/** A stretch `[start, end)` of the text searched. */
export interface Stretch {
  start: number
  end: number
}

/** What is looked for: the words, what stood around them, and about where they stood (0 the start, 1 the end). */
export interface Quote {
  text: string
  before: string
  after: string
  position: number
}

/**
 * Weights of a candidate's score: how close its words are, what stands before and after it, and how near it is to where it
 * stood. Proportions after Hypothesis's `match-quote` (50, 20, 20, 2): the words decide, the context breaks ties between
 * repetitions, the position between repetitions in like context.
 */
const WEIGHTS = { text: 50, before: 20, after: 20, position: 2 }

/** Share of the characters that may differ in an approximate find. Sane range .1–.3; above it other sentences match. */
const MAX_ERROR_SHARE = 0.2
/** Longest text matched approximately; keeps the worst case at some tens of milliseconds. */
const MAX_APPROXIMATE_LENGTH = 1000
/** Shortest text matched approximately: two or three letters are found anywhere. */
const MIN_APPROXIMATE_LENGTH = 12
/** Occurrences weighed; a text that stands here more often cannot be told apart anyway. */
const MAX_CANDIDATES = 200

/** Where the quote stands in `text`: an exact occurrence first, an approximate one second, null when there is neither. */
export function findQuote(text: string, quote: Quote): Stretch | null {
  if (!quote.text) return null
  const exact = findExact(text, quote.text)
  const candidates = exact.length ? exact : findApproximate(text, quote.text)
  let best: Stretch | null = null
  let bestScore = -1
  for (const candidate of candidates) {
    const score = weigh(text, quote, candidate)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

interface Candidate extends Stretch {
  errors: number
}

function findExact(text: string, wanted: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(wanted); at >= 0 && found.length < MAX_CANDIDATES; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length, errors: 0 })
  return found
}

function findApproximate(text: string, wanted: string): Candidate[] {
  if (wanted.length < MIN_APPROXIMATE_LENGTH) return []
  const pattern = wanted.slice(0, MAX_APPROXIMATE_LENGTH)
  return search(text, pattern, Math.floor(pattern.length * MAX_ERROR_SHARE)).slice(0, MAX_CANDIDATES)
}

function weigh(text: string, quote: Quote, at: Candidate): number {
  const before = text.slice(Math.max(0, at.start - quote.before.length), at.start)
  const after = text.slice(at.end, at.end + quote.after.length)
  const distance = Math.abs(at.start / Math.max(1, text.length) - quote.position)
  return (
    WEIGHTS.text * (1 - at.errors / quote.text.length) +
    WEIGHTS.before * shareAlike(reverse(before), reverse(quote.before)) +
    WEIGHTS.after * shareAlike(after, quote.after) +
    WEIGHTS.position * (1 - distance)
  )
}

/** Share of `wanted` that `text` begins with; 0 when nothing is wanted. */
function shareAlike(text: string, wanted: string): number {
  let length = 0
  while (length < wanted.length && text[length] === wanted[length]) length++
  return wanted.length ? length / wanted.length : 0
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}
