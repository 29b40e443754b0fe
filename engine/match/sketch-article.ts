import type { Article } from '../article'
import { countWeekdays } from './count-weekdays'
import { dayOf } from './day-of'
import { hashTerm } from './hash-term'
import { outletOf } from './outlet-of'
import { readTerms, type Term } from './read-terms'
import { MAX_TERMS, packHeader, packTerm, SKETCH_HEADER, type Sketch, TermKind, TermPlace } from './sketch'

/** How much a term of each kind is worth keeping: about its usual inverse document frequency, known before counting. */
const WORTH = { [TermKind.common]: 2.5, [TermKind.word]: 4, [TermKind.name]: 5 }
/** Title and lead are compared on their own, so their terms go first. */
const FOREMOST_WORTH = 1

/** What matching keeps of an article. Pure: the same article always gives the same sketch. */
export function sketchArticle(article: Article): Sketch {
  const kept = new Map<number, Term>()
  for (const [key, term] of weightiest(readTerms(article))) kept.set(hashTerm(key), term)
  const sketch = new Uint32Array(SKETCH_HEADER + kept.size)
  sketch[0] = packHeader(article.language, kept.size)
  sketch[1] = dayOf(article.publishedAt)
  sketch[2] = (outletOf(article) << 16) | countWeekdays(article.paragraphs)
  let at = SKETCH_HEADER
  for (const [hash, term] of kept) sketch[at++] = packTerm(hash, term.kind, term.place, term.weight)
  sketch.subarray(SKETCH_HEADER).sort()
  return sketch
}

function weightiest(terms: Map<string, Term>): [string, Term][] {
  const worth = ({ weight, kind, place }: Term): number =>
    weight * WORTH[kind] + (place === TermPlace.body ? 0 : FOREMOST_WORTH)
  return [...terms]
    .map((entry) => ({ entry, worth: worth(entry[1]) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MAX_TERMS)
    .map(({ entry }) => entry)
}
