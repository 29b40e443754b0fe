import type { PreparedSentence } from '../compare/prepare-article'

/** Nouns or adjectives as often as verbs: only a subject right before, or what only a verb takes right behind, makes them verbs. */
const AMBIGUOUS = new Set(
  `claims claim notes blasts slams rips tweets reply replies rants rages alleged purported warning raging recalls
  criticize mock suggests blame slam rebuke reveal`.split(/\s+/),
)
const PRONOUN_SUBJECT = /^(?:he|she|it|they|who|which|that|also|has|have|had|repeatedly|falsely|later|then)$/
/** Behind "claims" and a lower-case word a clause or an object begins; "claims that" behind one may be the noun. */
const OPENS_CLAUSE = /^(?:he|she|it|they|there|his|her|its|their|the|a|an|no|not|how|why|what)$/
/** Confirms an appointment, not a report. */
const CHAMBER = /^(?:senate|committee|parliament|lawmakers|newly)$/
/** What is not, may be or is wanted to be said. */
const NOT_DONE = /^(?:to|be|not|never|can|could|may|might|will|would|shall|should|must|cannot)$|n't$/
const NO_SUBJECT =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|any|some|no|of|in|on|for|by|with|amid|over|from|about|against|to|and|or|two|three|false|new|newly|many|such|most|more)$|^\d/
/** What a verb's form does beside reporting: claimed lives, slammed into, admitted to hospital, confirmed cases. */
const OTHER_SENSE: [RegExp, RegExp][] = [
  [
    /^claim/,
    /^(?:responsibility|victor(?:y|ies)|credit|(?:\w+ ){0,2}li(?:fe|ves)|the (?:title|throne)|asylum|at least|by|nearly|more than|an? (?:\w+ )?(?:share|seat|victory))\b|^\d/,
  ],
  [/^(?:slam|rip|blast|rag)/, /^(?:into|through|off|shut|out|up|apart|against|across|on|open|down)\b/],
  [/^admit/, /^(?:to (?:a |the |an )?(?:\w+ )?(?:hospital|ward|clinic|icu)|into|as)\b/],
  [/^confirm/, /^(?:cases?|deaths?|dead|infections?|by the senate|to the|as)\b/],
  [/^(?:add|adding)/, /^(?:to|a|an|up|more|another|new|\d)/],
  [/^(?:tell|told)/, /^(?:apart)\b/],
  [/^reveal/, /^(?:itself|themselves)\b/],
  [/^note/, /^(?:for|as)\b/],
  [/^warning/, /^(?:signs?|letters?|shots?|system|of)\b/],
  [/^(?:condemn)/, /^(?:buildings?|man|prisoners?)\b/],
]

/**
 * Does a form of a reporting verb stand as a verb, done and not denied? English, by the words on either side; in doubt no.
 * @param isTitle headlines capitalise every word, so a capital before it shows no name there.
 */
export function standsAsVerb({ text, words }: PreparedSentence, at: number, isTitle: boolean): boolean {
  const { word, start } = words[at]!
  const before = words[at - 1]
  const behind = words.slice(at + 1, at + 4).map((next) => next.word)
  if (OTHER_SENSE.some(([verb, sense]) => verb.test(word) && sense.test(behind.join(' ')))) return false
  if (word.startsWith('confirm') && CHAMBER.test(before?.word ?? '')) return false
  if (before && (NOT_DONE.test(before.word) || text[start - 1] === '-')) return false
  const isBarred = !before || NO_SUBJECT.test(before.word) || /['’]s?$/u.test(text.slice(before.start, before.end))
  if (!AMBIGUOUS.has(word)) return !before || !isBarred || word.endsWith('ing')
  if (!before || isBarred) return false
  if (PRONOUN_SUBJECT.test(before.word)) return true
  const opensClause = OPENS_CLAUSE.test(behind[0] ?? '')
  const isName = !isTitle && before.isCapitalised && !before.isSentenceStart && start - before.end <= 2
  return opensClause || (isName && !/^(?:of|against|about|by|from|and|were|are|have)$/.test(behind[0] ?? 'of'))
}
