/** Words by which a line shows that it is no part of the article, in the languages served. */
export interface Phrase {
  reason: string
  pattern: RegExp
  /** Longest line, in UTF-16 units, in which the pattern counts: a long paragraph may begin with the same words and be text. */
  maxLength: number
}

/** Alternatives that must be the whole line, bar punctuation and a count, in any case. */
export function wholeLine(alternatives: string[]): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${alternatives.join('|')})[^\\p{L}]*$`, 'iu')
}

/** Alternatives with which the line must begin, bar bullets and brackets, in any case. */
export function lineStart(alternatives: string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}“"«„‘']*(?:${alternatives.join('|')})`, 'iu')
}
