/**
 * What is kept of an article for matching: its day, its outlet, its weightiest terms as hashes. 32-bit numbers:
 *
 *     0   version (8 bits) | language (16 bits, 0 unknown) | count of terms (8 bits)
 *     1   day, or UNKNOWN_DAY
 *     2   outlet (16 bits, see outlet-of) | 0 (2 bits) | days of the week it speaks of (14 bits, see count-weekdays)
 *     3…  terms ascending, each: hash (24 bits) | kind (2 bits) | place (2 bits) | weight (4 bits)
 *
 * Sketches stand one after another in a day's record, which is scanned as it is read from disk.
 */
export type Sketch = Uint32Array

/** Raised whenever the same article would give another sketch. */
export const SKETCH_VERSION = 2
export const SKETCH_HEADER = 3
/** At most 3 + 96 numbers of 4 bytes, 396 bytes an article. Recall at 60 terms is a hundredth less, at 120 no more. */
export const MAX_TERMS = 96

/** Days since 1970-01-01 fit far below it. */
export const UNKNOWN_DAY = 0xffffffff

/** How much a term says by its form alone, before anything is counted. */
export const TermKind = { common: 0, word: 1, name: 2 } as const
export type TermKind = (typeof TermKind)[keyof typeof TermKind]

/** The foremost place a term stands in. */
export const TermPlace = { body: 0, lead: 1, title: 2 } as const
export type TermPlace = (typeof TermPlace)[keyof typeof TermPlace]

/** Weights are kept in steps of 0.3 from 1 up to 5.5, which is 90 occurrences. */
const WEIGHT_STEP = 0.3

export const packTerm = (hash: number, kind: TermKind, place: TermPlace, weight: number): number =>
  ((hash << 8) | (kind << 6) | (place << 4) | Math.max(0, Math.min(15, Math.round((weight - 1) / WEIGHT_STEP)))) >>> 0
export const termHash = (term: number): number => term >>> 8
export const termKind = (term: number): TermKind => ((term >>> 6) & 3) as TermKind
export const termPlace = (term: number): TermPlace => ((term >>> 4) & 3) as TermPlace
export const termWeight = (term: number): number => 1 + (term & 15) * WEIGHT_STEP

export const packHeader = (language: string | null | undefined, terms: number): number =>
  ((SKETCH_VERSION << 24) | (packLanguage(language) << 8) | terms) >>> 0
export const sketchLanguage = (header: number): number => (header >>> 8) & 0xffff
export const sketchTerms = (header: number): number => header & 0xff

export const sketchOutlet = (sketch: Sketch): number => sketch[2]! >>> 16
export const sketchWeekdays = (sketch: Sketch): number => sketch[2]! & 0x3fff

/** A language subtag of two or three letters as a number; 0 when unknown. */
function packLanguage(language: string | null | undefined): number {
  const letters = /^[a-z]{2,3}(?![a-z])/.exec((language ?? '').toLowerCase())?.[0] ?? ''
  let packed = 0
  for (const letter of letters) packed = (packed << 5) | (letter.charCodeAt(0) - 96)
  return packed
}
