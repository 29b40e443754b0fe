import { plainText } from './plain-text'

/** Longest field that is a title, a name or a section; what is longer was never meant as one. */
const MAX_FIELD_LENGTH = 600

const NAMED_REFERENCES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/**
 * One metadata field (a headline, a name) as plain text. Publishers escape these twice or leave markup in: references are
 * decoded, tags taken out. Anything but a string is the empty text. Cut at 600 UTF-16 units.
 */
export function plainField(value: unknown): string {
  if (typeof value !== 'string') return ''
  const decoded = value.slice(0, MAX_FIELD_LENGTH * 4).replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeReference)
  return plainText(decoded.replace(/<\/?[a-z!][^<>]*>/gi, ' ')).slice(0, MAX_FIELD_LENGTH)
}

function decodeReference(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED_REFERENCES[name.toLowerCase()] ?? whole
  const isHex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ''
}
