import type { Article } from '../article'
import { dayOf } from './day-of'
import { hashTerm } from './hash-term'
import { readTerms, type Term } from './read-terms'
import { MAX_TERMS, packHeader, packTerm, SKETCH_HEADER, type Sketch, TermKind } from './sketch'

/** How much a term of each kind is worth keeping, like an inverse document frequency seen in advance. */
export const WORTH: Record<TermKind, number> = {
  [TermKind.common]: 1.5,
  [TermKind.word]: 4,
  [TermKind.name]: 5,
  [TermKind.pair]: 5,
}

/** What matching keeps of an article. Pure: the same article always gives the same sketch. */
export function sketchArticle(article: Article): Sketch {
  const kept = new Map<number, Term>()
  for (const [key, term] of weightiest(readTerms(article))) kept.set(hashTerm(key), term)
  const sketch = new Uint32Array(SKETCH_HEADER + kept.size)
  sketch[0] = packHeader(article.language, kept.size)
  sketch[1] = dayOf(article.publishedAt)
  let at = SKETCH_HEADER
  for (const [hash, term] of kept) sketch[at++] = packTerm(hash, term.kind, term.weight)
  sketch.subarray(SKETCH_HEADER).sort()
  return sketch
}

function weightiest(terms: Map<string, Term>): [string, Term][] {
  return [...terms].sort(([, a], [, b]) => b.weight * WORTH[b.kind] - a.weight * WORTH[a.kind]).slice(0, MAX_TERMS)
}
