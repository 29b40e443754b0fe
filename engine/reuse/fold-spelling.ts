import { readNumeral } from '../numbers/read-numeral'

/** British endings and their American twins: the same word to a reader. */
const TWINS: [RegExp, string][] = [
  [/([a-z]{2,})our(s|ed|ing|able|er|ers|ite|ites)?$/, '$1or$2'],
  [/([a-z]{3,})is(e|es|ed|ing|ation|ations)$/, '$1iz$2'],
  [/([a-z]{3,})ys(e|ed|es|ing)$/, '$1yz$2'],
  [/([a-z]{2,}[tbc])re(s|d)?$/, '$1er$2'],
  [/([a-z]{2,})ogue(s)?$/, '$1og$2'],
  [/([a-z]{2,}[aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(lic|def|off|pret)enc(e|es|ed)$/, '$1ens$2'],
  [/^program(me)?(s)?$/, 'program$2'],
  [/([a-z]{2,})wards$/, '$1ward'],
]
const SHORT_FORMS: Record<string, string> = { m: 'million', mn: 'million', bn: 'billion', percent: 'cent' }

/** An English word in one of its spellings for all: "labour" as "labor", "recognised" as "recognized", "nine" as "9", "m" as "million". */
export function foldSpelling(word: string): string {
  const short = SHORT_FORMS[word] ?? readNumeral(word)
  if (short) return short
  for (const [ending, twin] of TWINS) if (ending.test(word)) return word.replace(ending, twin)
  return word
}
