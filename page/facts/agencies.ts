/** Agencies by the name they go by, with every way a text credits them. */
export const AGENCIES: [name: string, credit: string][] = [
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
export const AMBIGUOUS = new Set(['PA', 'SID', 'AA', 'TT', 'SPA', 'APA', 'WAM', 'CP', 'STT', 'Bloomberg', 'Turan'])
export const ALL_CREDITS = AGENCIES.map(([, credit]) => credit).join('|')
export const CLEAR_CREDITS = AGENCIES.filter(([name]) => !AMBIGUOUS.has(name))
  .map(([, credit]) => credit)
  .join('|')

/** An agency not listed, by what its name says: “Unipress”, “Continental News Service”, “وكالة أنباء الجنوب”. */
const AGENCY_NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}.]*[ -]){0,3}(?:\p{Lu}\p{Ll}+(?:press|wire)|News ?wire|News (?:Agency|Service)|Press (?:Agency|Association|Service)|Presse-?[Aa]gentur|Nachrichtenagentur|Nachrichtendienst|(?:Agence|Agencia|Agenzia|Agência) (?:de |d[’']|di )?\p{L}+(?: \p{L}+){0,3})$|^وكالة (?:أنباء )?\P{Lu}{2,40}$|^.{1,10}通信$/u

const LISTED = new RegExp(`^(?:${ALL_CREDITS})$`, 'u')

/** The agency that a line consists of, by its usual short name; null when the line is none. */
export function agencyNamed(line: string): string | null {
  const name = line.trim()
  if (!name || name.length > 60) return null
  if (LISTED.test(name))
    return AGENCIES.find(([, credit]) => new RegExp(`^(?:${credit})$`, 'u').test(name))?.[0] ?? null
  if (name === 'ロイター') return 'Reuters'
  return AGENCY_NAME.test(name) ? name.replace(/^the /i, '') : null
}
