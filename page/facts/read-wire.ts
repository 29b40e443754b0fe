import { plainField } from '../plain-field'
import type { JsonLdNode } from './read-json-ld'

/** Agencies by the name they go by, with every way a text credits them. */
const AGENCIES: [name: string, credit: string][] = [
  ['AP', 'AP|A\\.P\\.|(?:The )?Associated Press'],
  ['AFP', 'AFP|Agence[ -]France[ -]Presse'],
  ['Reuters', 'Reuters|REUTERS|Thomson Reuters'],
  ['dpa', 'dpa|DPA|Deutsche Presse-Agentur'],
  ['UPI', 'UPI|United Press International'],
  ['PA', 'PA|PA Media|Press Association'],
  ['Bloomberg', 'Bloomberg(?: News)?'],
  ['ANI', 'ANI'],
  ['PTI', 'PTI|Press Trust of India'],
  ['IANS', 'IANS'],
  ['Xinhua', 'Xinhua'],
  ['TASS', 'TASS|ITAR-TASS|ТАСС'],
  ['Interfax', 'Interfax|Интерфакс'],
  ['RIA Novosti', 'RIA Novosti|РИА Новости'],
  ['Ukrinform', 'Ukrinform|Укрінформ'],
  ['Kyodo', 'Kyodo(?: News)?|KYODO|共同'],
  ['Jiji', 'Jiji(?: Press)?|JIJI|時事'],
  ['Yonhap', 'Yonhap|연합뉴스'],
  ['EFE', 'EFE'],
  ['Europa Press', 'Europa Press'],
  ['ANSA', 'ANSA'],
  ['APA', 'APA'],
  ['KNA', 'KNA'],
  ['epd', 'epd'],
  ['SID', 'SID'],
  ['AAP', 'AAP|Australian Associated Press'],
  ['CP', 'The Canadian Press|Canadian Press|La Presse Canadienne'],
  ['Belga', 'Belga'],
  ['ANP', 'ANP'],
  ['TT', 'TT Nyhetsbyrån|TT'],
  ['NTB', 'NTB'],
  ['Ritzau', 'Ritzau'],
  ['STT', 'STT'],
  ['Lusa', 'Lusa'],
  ['PAP', 'PAP'],
  ['ČTK', 'ČTK'],
  ['MTI', 'MTI'],
  ['Anadolu', 'Anadolu(?: Agency| Ajansı)?|AA'],
  ['IRNA', 'IRNA'],
  ['WAM', 'WAM'],
  ['SPA', 'SPA'],
  ['Turan', 'TURAN'],
]
/** Short codes that are words or names too: they count only in brackets behind a dateline. */
const AMBIGUOUS = new Set(['PA', 'SID', 'AA', 'TT', 'SPA', 'APA', 'WAM', 'CP', 'STT', 'Bloomberg', 'Turan'])
const ALL = AGENCIES.map(([, credit]) => credit).join('|')
const CLEAR = AGENCIES.filter(([name]) => !AMBIGUOUS.has(name))
  .map(([, credit]) => credit)
  .join('|')

/** “WASHINGTON (AP) —”, “BERLIN, 2 Nov (Reuters) -”, “(dpa) –”, “Berlin (dpa/AFP).” at a paragraph's start. */
const DATELINE = new RegExp(
  `^(?:[^().!?:]{0,60})\\(\\s?(${ALL})(?:\\s?[/,]\\s?(?:\\p{L}|[ .])+)?\\s?\\)\\s*(?:[-–—―:.]|\\p{Lu})`,
  'u',
)
/** “WASHINGTON, Nov 2, Reuters —” without brackets. */
const BARE_DATELINE = new RegExp(`^\\p{Lu}[\\p{L} .,\\d/]{2,60}[,/ ] ?(${CLEAR})\\s*[-–—―]`, 'u')
const JAPANESE_DATELINE = /^【[^】]{0,30}(共同|時事|AFP|ロイター)[^】]{0,6}】|（(共同|時事)）$/u
/** The whole of a byline: “Associated Press”, “By Ada Poe, Associated Press”, “By Reuters”. */
const BYLINE = new RegExp(
  `(?:^|[,|/–—-]\\s*|\\b[Bb]y\\s+|\\b(?:of|for|from|via) (?:the )?|\\()(${ALL})(?:\\s+(?:staff|writers?|reporters?|news agency|.*correspondent))?\\)?$`,
  'u',
)
/** Last lines: “Copyright 2022 The Associated Press.”, “— Reuters”, “Source: AFP”, “mit Material der dpa”. */
const SIGNATURE = new RegExp(
  `^(?:©|\\(c\\)|copyright)[^.]{0,30}\\b(${CLEAR})\\b|^[-–—(]\\s?(${ALL})\\s?\\)?\\.?$|^(?:source|sources|quelle|fuente|fonte|via)\\s?:\\s?(?:the )?(${CLEAR})\\b|\\b(?:mit (?:material|informationen) (?:von|der|des)|avec|con información de|with (?:reporting|files|inputs?) from) (?:the )?(${CLEAR})\\b.{0,20}$`,
  'iu',
)
const TAIL_LINES = 4

export interface WireEvidence {
  authors: string[]
  article: JsonLdNode | null
  /** Bylines and last lines that the rules left out of the text. */
  leftOut: string[]
  paragraphs: string[]
  /** The publisher itself: an agency's own site does not take its text over. */
  outlet: string
}

/**
 * The agency whose text this is, from structured data, byline, dateline or the last lines; null when none is credited. Credits of
 * pictures never count. An agency's own site counts as its own wire.
 */
export function readWire(evidence: WireEvidence): string | null {
  const { authors, article, leftOut, paragraphs } = evidence
  for (const field of ['provider', 'sourceOrganization', 'creditText', 'copyrightHolder'])
    for (const name of namesOf(article?.[field])) {
      const agency = agencyOf(new RegExp(`^(?:the )?(${CLEAR})$`, 'u').exec(name)?.[1])
      if (agency) return agency
    }
  for (const line of paragraphs.slice(0, 3)) {
    const found = DATELINE.exec(line)?.[1] ?? BARE_DATELINE.exec(line)?.[1] ?? JAPANESE_DATELINE.exec(line)?.[1]
    const agency = agencyOf(found)
    if (agency) return agency
  }
  for (const name of [...authors, ...leftOut.filter((line) => line.length < 100 && !isPictureCredit(line))]) {
    const agency = agencyOf(BYLINE.exec(name.trim())?.[1])
    if (agency && !AMBIGUOUS.has(agency)) return agency
  }
  for (const line of [...leftOut, ...paragraphs.slice(-TAIL_LINES)]) {
    if (line.length > 300 || isPictureCredit(line)) continue
    const agency = agencyOf(SIGNATURE.exec(line)?.slice(1).find(Boolean))
    if (agency) return agency
  }
  return agencyOf(new RegExp(`^(?:${CLEAR})$`, 'u').exec(evidence.outlet)?.[0])
}

function isPictureCredit(line: string): boolean {
  return /\b(?:photo|image|picture|file|foto|bild|getty|video|caption|illustration|graphic|camera)\b|\/\s?(?:AP|AFP|Reuters|REUTERS|dpa|EPA|Getty)\b/iu.test(
    line,
  )
}

function agencyOf(credit: string | undefined): string | null {
  if (!credit) return null
  const found = AGENCIES.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(credit))
  if (found) return found[0]
  return credit === 'ロイター' ? 'Reuters' : null
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 5).flatMap(namesOf)
  if (typeof value === 'object' && value !== null) return [plainField((value as JsonLdNode).name)]
  return [plainField(value)]
}
