import { findAccording } from './find-cue'
import { subjectOf } from './find-subject'
import { isVerbAt } from './is-verb-at'
import type { Unit, UnitToken } from './read-units'
import { isCapital } from './token-kinds'

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Verbs that report words wherever they stand; others ("find", "rule", "begin") do so beside a quotation only. */
const CITING_VERBS = words(`
  said says told tells added adds announced announces warned warns noted claimed claims acknowledged acknowledges admitted admits conceded
  confirmed testified argued argues insisted insists declared alleged alleges suggested reported reports stressed explained
  explains maintained maintains asserted asserts contended contends revealed disclosed promised vowed pledged denied denies wrote writes
  tweeted stated replied responded complained predicted cautioned recalled reiterated repeated`)

/** Who may be cited by what they are: "officials said". */
export const SPEAKING_ROLES = words(`
  spokesman spokeswoman spokesperson official officials police prosecutors authorities lawmakers sources source witnesses witness experts
  analysts aides aide investigators residents critics supporters lawyers lawyer attorney attorneys researchers scientists economists
  diplomats executives advisers activists person people government ministry company agency union report statement study poll survey army
  military council commission court department office team party group organization organisation families relatives neighbors doctors
  president minister governor mayor senator senators congressman congresswoman judge chief director chairman commander officer officers`)

/** The words that name whom a sentence without quotations cites, or null. */
export function findCitation({ tokens }: Unit): UnitToken[] | null {
  if (tokens.at(-1)?.text === '?') return null
  for (let i = 0; i < tokens.length; i++) {
    if (!CITING_VERBS.has(tokens[i]!.text) || !isVerbAt(tokens, i)) continue
    const phrase = subjectOf(tokens, i, 0)
    if (isSource(phrase)) return phrase
  }
  const phrase = findAccording(tokens, 0, tokens.length)?.phrase ?? []
  return isSource(phrase) ? phrase : null
}

function isSource(phrase: UnitToken[]): boolean {
  if (phrase.length === 1 && /^(?:he|she)$/i.test(phrase[0]!.text)) return true
  return phrase.some(
    (token) =>
      (isCapital(token) && !/^(?:The|A|An|It|They|We|I|You|This|That)$/.test(token.text)) ||
      SPEAKING_ROLES.has(token.text),
  )
}
