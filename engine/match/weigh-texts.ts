import type { LocalRarity } from './local-rarity'
import { scaleToOne } from './scale-to-one'
import { IN_BODY, IN_LEAD, isCommonStem, type ScannedText } from './scan-words'
import { TermKind } from './sketch'
import { rarity, type TermStatistics } from './term-statistics'

/** What the texts of two articles say of their telling the same story, each a cosine by terms rare in these days, 0 … 1. */
export interface TextEvidence {
  likeness: number
  /** Of title and first paragraphs alone. */
  lead: number
  /** Of one's title with the other's whole text, the better way round. */
  titleInText: number
  /** Likeness of the one with the text most like it apart from the other. */
  bestOther: number
  /** Likeness of the other with the text third most like it apart from the one. */
  thirdNearest: number
}

export type TextEvidenceBetween = (one: number, other: number) => TextEvidence

/** An occurrence in the lead or the title counts as so many in the body. */
const LEAD_OCCURRENCE = 2
const TITLE_OCCURRENCE = 3

/** Compares some texts of one query, which are named by their numbers in the order given. */
export function weighTexts(
  texts: readonly ScannedText[],
  statistics: TermStatistics,
  localRarity: LocalRarity,
): TextEvidenceBetween {
  const weighed = texts.map((text) => weigh(text, statistics, localRarity))
  const likeness = weighed.map(() => new Float64Array(weighed.length))
  for (let i = 0; i < weighed.length; i++) {
    for (let j = 0; j < i; j++) likeness[i]![j] = likeness[j]![i] = cosine(weighed[i]!, 'text', weighed[j]!, 'text')
  }
  return (one, other) => {
    const [a, b] = [weighed[one]!, weighed[other]!]
    return {
      likeness: likeness[one]![other]!,
      lead: cosine(a, 'lead', b, 'lead'),
      titleInText: Math.max(cosine(a, 'title', b, 'text'), cosine(a, 'text', b, 'title')),
      bestOther: nearest(likeness[one]!, other, 1),
      thirdNearest: nearest(likeness[other]!, one, 3),
    }
  }
}

/** The likeness of the `place`th most alike, `without` left out; 0 where there are not so many. */
function nearest(row: Float64Array, without: number, place: number): number {
  const others = row.filter((_, index) => index !== without).sort()
  return others[others.length - place] ?? 0
}

/** Weights by term, hashes ascending; each vector of length 1. */
interface WeighedText {
  hashes: Uint32Array
  text: Float64Array
  lead: Float64Array
  title: Float64Array
}

function weigh({ terms }: ScannedText, statistics: TermStatistics, localRarity: LocalRarity): WeighedText {
  const hashes = new Uint32Array(terms.length)
  const text = new Float64Array(terms.length)
  const lead = new Float64Array(terms.length)
  const title = new Float64Array(terms.length)
  let count = 0
  for (let at = 0; at < terms.length; count++) {
    const hash = terms[at]! >>> 8
    let [inBody, inLead, inTitle] = [0, 0, 0]
    for (; at < terms.length && terms[at]! >>> 8 === hash; at++) {
      const place = terms[at]! & 0xff
      if (place === IN_BODY) inBody++
      else if (place === IN_LEAD) inLead++
      else inTitle++
    }
    const scale = localRarity(hash, rarity(statistics, hash, isCommonStem(hash) ? TermKind.common : TermKind.word))
    hashes[count] = hash
    text[count] = (1 + Math.log(inBody + LEAD_OCCURRENCE * inLead + TITLE_OCCURRENCE * inTitle)) * scale
    if (inLead + inTitle > 0) lead[count] = (1 + Math.log(inLead + inTitle)) * scale
    if (inTitle > 0) title[count] = scale
  }
  return {
    hashes: hashes.subarray(0, count),
    text: scaleToOne(text.subarray(0, count)),
    lead: scaleToOne(lead.subarray(0, count)),
    title: scaleToOne(title.subarray(0, count)),
  }
}

type Part = 'text' | 'lead' | 'title'
function cosine(a: WeighedText, partOfA: Part, b: WeighedText, partOfB: Part): number {
  const [hashesA, hashesB, weightsA, weightsB] = [a.hashes, b.hashes, a[partOfA], b[partOfB]]
  let sum = 0
  for (let i = 0, j = 0; i < hashesA.length && j < hashesB.length; ) {
    const difference = hashesA[i]! - hashesB[j]!
    if (difference === 0) sum += weightsA[i++]! * weightsB[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum
}
