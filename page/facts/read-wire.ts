import { plainField } from '../plain-field'
import { ALL_CREDITS, AMBIGUOUS, agencyNamed, CLEAR_CREDITS } from './agencies'
import type { JsonLdNode } from './read-json-ld'

/** “WASHINGTON (AP) —”, “BERLIN, 2 Nov (Reuters) -”, “(dpa) –”, “Berlin (dpa/AFP).” at a paragraph's start. */
const DATELINE = new RegExp(
  `^(?:[^().!?:]{0,60})\\(\\s?(${ALL_CREDITS})(?:\\s?[/,]\\s?(?:\\p{L}|[ .])+)?\\s?\\)\\s*(?:[-–—―:.]|\\p{Lu})`,
  'u',
)
/** “WASHINGTON, Nov 2, Reuters —” without brackets. */
const BARE_DATELINE = new RegExp(`^\\p{Lu}[\\p{L} .,\\d/]{2,60}[,/ ] ?(${CLEAR_CREDITS})\\s*[-–—―]`, 'u')
/** The same shape with a name that is not listed: a place, a short name in brackets, a dash. */
const ANY_DATELINE = /^\p{Lu}[\p{L} .,\d/’'-]{1,50}\(([\p{L}.]{2,12}(?: \p{L}{2,12}){0,2})\)\s*[-–—―]/u
const ARABIC_DATELINE = /^[\p{Script=Arabic} ،,]{2,40}[-–(]\s?(وكالة[\p{Script=Arabic} ]{2,40}?)\s?[)–-]/u
const JAPANESE_DATELINE = /^【[^】]{0,30}(共同|時事|AFP|ロイター)[^】]{0,6}】|（(共同|時事)）$/u
/** The whole of a byline: “Associated Press”, “By Ada Poe, Associated Press”, “By Reuters”. */
const BYLINE = new RegExp(
  `(?:^|[,|/–—-]\\s*|\\b[Bb]y\\s+|\\b(?:of|for|from|via) (?:the )?|\\()(${ALL_CREDITS})(?:\\s+(?:staff|writers?|reporters?|news agency|.*correspondent))?\\)?$`,
  'u',
)
/** Last lines: “Copyright 2022 The Associated Press.”, “— Reuters”, “Source: AFP”, “mit Material der dpa”. */
const SIGNATURE = new RegExp(
  `^(?:©|\\(c\\)|copyright)[^.]{0,30}\\b(${CLEAR_CREDITS})\\b|^[-–—(]\\s?(${ALL_CREDITS})\\s?\\)?\\.?$|^(?:source|sources|quelle|fuente|fonte|via)\\s?:\\s?(?:the )?(${CLEAR_CREDITS})\\b|\\b(?:mit (?:material|informationen) (?:von|der|des)|avec|con información de|with (?:reporting|files|inputs?) from) (?:the )?(${CLEAR_CREDITS})\\b.{0,20}$`,
  'iu',
)
const TAIL_LINES = 4

export interface WireEvidence {
  /** Agencies that the page names where authors stand. */
  agencies: string[]
  article: JsonLdNode | null
  /** Short lines around the text that are no part of it: bylines, sources, last lines. */
  lines: string[]
  paragraphs: string[]
  /** The publisher itself: an agency's own site counts as its own wire. */
  outlet: string
}

/**
 * The agency whose text this is, from structured data, byline, dateline or the last lines; null when none is credited. Credits of
 * pictures never count.
 */
export function readWire({ agencies, article, lines, paragraphs, outlet }: WireEvidence): string | null {
  const providers = ['provider', 'sourceOrganization', 'creditText', 'copyrightHolder'].flatMap((field) =>
    namesOf(article?.[field]),
  )
  const credits = lines.filter((line) => line.length < 300 && !isPictureCredit(line))
  const opening = paragraphs.slice(0, 3)
  return (
    first(providers, (name) => known(agencyNamed(name))) ??
    first(opening, (line) =>
      listed(DATELINE.exec(line)?.[1] ?? BARE_DATELINE.exec(line)?.[1] ?? JAPANESE_DATELINE.exec(line)?.[1]),
    ) ??
    agencies[0] ??
    first(credits, (line) => known(agencyNamed(BYLINE.exec(line.trim())?.[1] ?? ''))) ??
    first([...credits, ...paragraphs.slice(-TAIL_LINES)], signedBy) ??
    first(opening, (line) => ANY_DATELINE.exec(line)?.[1] ?? ARABIC_DATELINE.exec(line)?.[1]?.trim()) ??
    known(agencyNamed(outlet))
  )
}

/** The agency that a last line or a source line names. */
function signedBy(line: string): string | null {
  const signature = SIGNATURE.exec(line)?.slice(1).find(Boolean)
  if (signature) return agencyNamed(signature)
  const [head = ''] = line.replace(SOURCE_WORD, '').split(/,|;| - /)
  return known(agencyNamed(head))
}

const SOURCE_WORD = /^(?:source|sources|quelle|fuente|fonte|via|by|von|par|por|المصدر|出典)\s*[:：]?\s+/iu

/** Short codes that are words too count only in a dateline. */
function known(agency: string | null): string | null {
  return agency && !AMBIGUOUS.has(agency) ? agency : null
}

function listed(credit: string | undefined): string | null {
  return credit ? agencyNamed(credit) : null
}

function first(lines: string[], read: (line: string) => string | null | undefined): string | null {
  for (const line of lines) {
    const agency = read(line)
    if (agency) return agency
  }
  return null
}

function isPictureCredit(line: string): boolean {
  return /\b(?:photo|image|picture|file|foto|bild|getty|video|caption|illustration|graphic|camera)\b|\/\s?(?:AP|AFP|Reuters|REUTERS|dpa|EPA|Getty)\b/iu.test(
    line,
  )
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 5).flatMap((one) => (Array.isArray(one) ? [] : namesOf(one)))
  if (typeof value === 'object' && value !== null) return [plainField((value as JsonLdNode).name)]
  return [plainField(value)]
}
