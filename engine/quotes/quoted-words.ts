import { americanSpelling } from '../compare/american-spelling'
import { splitWords } from '../text/split-words'

const CONTRACTED: [RegExp, string][] = [
  [/^can't$|^cannot$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^(.+)n't$/, '$1 not'],
  [/^(.+)'re$/, '$1 are'],
  [/^(.+)'ll$/, '$1 will'],
  [/^(.+)'ve$/, '$1 have'],
  [/^i'm$/, 'i am'],
  [/^(it|that|he|she|there|what|here|who|where|how|let)'s$/, '$1 is'],
]
const ABBREVIATED: Record<string, string> = { gen: 'general', sen: 'senator', rep: 'representative', gov: 'governor' }

/** The words of a quotation as spoken: spelling, capitals, punctuation and contractions made one. */
export function quotedWords(text: string): string[] {
  return splitWords(text.replaceAll('&', ' and ').replace(/[[\]]/g, ' ')).flatMap(({ text: word }) => {
    let plain = word.toLowerCase().replaceAll('’', "'")
    if (plain.includes('.')) plain = plain.replaceAll(/(?<=\p{L})\./gu, '')
    if (plain.includes("'") || plain === 'cannot')
      for (const [form, full] of CONTRACTED) plain = plain.replace(form, full)
    return plain.split(' ').map((part) => americanSpelling(ABBREVIATED[part] ?? part))
  })
}
