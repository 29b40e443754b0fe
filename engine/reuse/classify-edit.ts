import { diffArrays } from 'diff'
import type { EditMeaning } from '../comparison'
import type { ReuseWord } from './read-words'

/** Most telling first; edits are shown in this order. */
export const MEANINGS: EditMeaning[] = ['attribution', 'certainty', 'naming', 'fact', 'wording', 'spelling']

const ATTRIBUTION =
  /^(says?|said|told|tells|claim(s|ed|ing)?|accus(es|ed|ing)|alleg(es|ed|ing)|insist(s|ed|ing)?|admit(s|ted|ting)?|warn(s|ed|ing)?|den(y|ies|ied|ying)|according|assert(s|ed|ing)?|explain(s|ed|ing)?|declin(es|ed|ing)|refus(es|ed|ing)|announc(es|ed|ing)|argu(es|ed|ing)|add(s|ed)|stress(es|ed|ing)?|boast(s|ed|ing)?|conced(es|ed|ing)|spokes(man|woman|person))$/
const CERTAINTY =
  /^(may|might|could|would|should|will|can|must|likely|unlikely|possibl[ey]|probabl[ey]|perhaps|apparent(ly)?|allegedly?|alleged|reportedly|suspected|appears?|appeared|seems?|seemed|believed?|believes|confirmed|unconfirmed|certain(ly)?|clearly|not|never|no|without)$/
const NUMBER =
  /^(\p{N}[\p{N}.,:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|millions?|billions?|half|third|quarter|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/u

/**
 * What an edit changes, most telling first. English words are known by their class; in other languages only names, numbers and
 * spelling are told from wording.
 */
export function classifyEdit(from: ReuseWord[], to: ReuseWord[], isEnglish: boolean): EditMeaning[] {
  const changes = diffArrays(
    from.map(({ word }) => word),
    to.map(({ word }) => word),
  ).flatMap(({ added, removed, value }) => (added || removed ? value : []))
  const written = new Map([...from, ...to].map((word) => [word.word, word]))
  const found = new Set<EditMeaning>()
  for (const word of changes) {
    if (isEnglish && ATTRIBUTION.test(word)) found.add('attribution')
    else if (isEnglish && CERTAINTY.test(word)) found.add('certainty')
    else if (NUMBER.test(word)) found.add('fact')
    else if (written.get(word)?.isCapitalised) found.add('naming')
    else if (word.length > 3) found.add('wording')
  }
  if (found.size === 0) found.add(changes.length ? 'wording' : 'spelling')
  return MEANINGS.filter((meaning) => found.has(meaning))
}

/** Word for word the same, letter case and punctuation aside. */
export function isVerbatim(from: ReuseWord[], to: ReuseWord[]): boolean {
  return from.length === to.length && from.every(({ text }, at) => text.toLowerCase() === to[at]!.text.toLowerCase())
}
