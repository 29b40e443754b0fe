/**
 * What is kept of an article for matching: its weightiest terms as hashes, and its day. 32-bit numbers:
 *
 *     0   version (8 bits) | language (16 bits, 0 unknown) | count of terms (8 bits)
 *     1   day, or UNKNOWN_DAY
 *     2…  terms ascending, each: hash (24 bits) | kind (2 bits) | weight (6 bits)
 *
 * Sketches stand one after another in a day's record, which is scanned as it is read from disk.
 */
export type Sketch = Uint32Array

/** Raised whenever the same article would give another sketch. */
export const SKETCH_VERSION = 1
export const SKETCH_HEADER = 2
/** At most 2 + 88 numbers of 4 bytes, 360 bytes an article; beyond some 60 terms recall no longer grows much. */
export const MAX_TERMS = 88

/** Days since 1970-01-01 fit far below it. */
export const UNKNOWN_DAY = 0xffffffff

/** How much a term says by its form alone, before anything is counted. */
export const TermKind = { common: 0, word: 1, name: 2, pair: 3 } as const
export type TermKind = (typeof TermKind)[keyof typeof TermKind]

/** Weights are kept in eighths, 1/8 … 63/8. */
export const WEIGHT_UNIT = 1 / 8

export const packTerm = (hash: number, kind: TermKind, weight: number): number =>
  ((hash << 8) | (kind << 6) | Math.max(1, Math.min(63, Math.round(weight / WEIGHT_UNIT)))) >>> 0
export const termHash = (term: number): number => term >>> 8
export const termKind = (term: number): TermKind => ((term >>> 6) & 3) as TermKind
export const termWeight = (term: number): number => (term & 63) * WEIGHT_UNIT

export const packHeader = (language: string | null | undefined, terms: number): number =>
  ((SKETCH_VERSION << 24) | (packLanguage(language) << 8) | terms) >>> 0
export const sketchVersion = (header: number): number => header >>> 24
export const sketchLanguage = (header: number): number => (header >>> 8) & 0xffff
export const sketchTerms = (header: number): number => header & 0xff

/** A language subtag of two or three letters as a number; 0 when unknown. */
function packLanguage(language: string | null | undefined): number {
  const letters = /^[a-z]{2,3}(?![a-z])/.exec((language ?? '').toLowerCase())?.[0] ?? ''
  let packed = 0
  for (const letter of letters) packed = (packed << 5) | (letter.charCodeAt(0) - 96)
  return packed
}
