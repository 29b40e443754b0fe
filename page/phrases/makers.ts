import { lineStart, type Phrase } from './phrase'

/** Lines at a text's end, sometimes its head, that name who made it. They are no part of what it reports. */
export const MAKERS: Phrase[] = [
  {
    reason: 'says who contributed',
    maxLength: 500,
    pattern: lineStart([
      '(?:(?:additional |with )?(?:reporting|writing|editing|research|photography|translation) (?:by|from)\\b|(?:reported|written|edited|compiled|translated) by\\b|with (?:files|reporting|additional reporting|input|inputs) (?:from|by)|\\(?(?:editing|reporting) by)',
      '(?:the )?(?:associated press|ap|afp|reuters|bloomberg)(?: \\w+){0,3} (?:writers?|journalists?|reporters?|staff)\\b[^.]{0,300}\\bcontributed',
    ]),
  },
  {
    reason: 'says who contributed',
    maxLength: 300,
    pattern:
      /^(?:.{0,200}\b(?:contributed (?:to|reporting)|also contributed|contributed)\b.{0,80}|(?:editor.s note:? )?(?:this|the) (?:story|report|article)(?: \w+){0,2} (?:was|has been|is) (?:\w+ )?(?:published|produced|reported|written|translated|part of)\b.*|(?:contributing|reprinted with permission|a version of this (?:article|story)|this (?:article|story|text) (?:first|originally) (?:appeared|ran)).*)$/u,
  },
  {
    isCased: true,
    reason: 'says who the author is',
    maxLength: 420,
    pattern:
      /^(?:\p{Lu}[\p{L}’'.-]+ ){2,4}(?:(?:is|are|was|has been|joined .{2,40} as) (?:(?:a|an|the|our) )?(?:[\p{L}’'-]+ ){0,5}?(?:reporter|journalist|correspondent|writer|editor|columnist|freelancer?|author|contributor|producer|anchor|intern|fellow|professor|bureau chief|curator)\b|(?:covers|writes|reports) (?:about |on |for )?|leitet |schreibt |berichtet |est journaliste|es periodista)/u,
  },
  {
    reason: 'gives an address to write to',
    maxLength: 200,
    pattern: /^(?!.*["“”].*["“”]).*(?:[\w.+-]+@[\w-]+\.[\w.]{2,}|twitter\.com\/\w+).{0,60}$/u,
  },
  {
    reason: 'names the source',
    maxLength: 80,
    pattern: lineStart([
      '(?:source|sources|via|quelle|fuente|fonte|источник|المصدر|出典|来源)\\s*[:：]',
      'mit (?:material|informationen) (?:von|der)|avec (?:afp|reuters|les agences)\\b|con información de|con informaci[oó]n de|com informações d',
    ]),
  },
]
