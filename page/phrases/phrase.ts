/** Words by which a line shows that it is no part of the article, in the languages served. */
export interface Phrase {
  reason: string
  /** Tested on the line in lower case, since patterns that fold case themselves cost many times as much. */
  pattern: RegExp
  /** The pattern tells capitals apart and is tested on the line as it is. */
  isCased?: true
  /** Longest line, in UTF-16 units, in which the pattern counts: a long paragraph may begin with the same words and be text. */
  maxLength: number
}

/** Alternatives that must be the whole line, bar punctuation and a count. In lower case. */
export function wholeLine(alternatives: string[]): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${alternatives.join('|')})[^\\p{L}]*$`, 'u')
}

/** Alternatives with which the line must begin, bar bullets and brackets. In lower case. */
export function lineStart(alternatives: string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}“"«„‘']*(?:${alternatives.join('|')})`, 'u')
}
