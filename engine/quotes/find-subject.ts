import { isReportingVerb, OFTEN_NOUNS, SPEECH_VERBS } from '../text/reporting-verbs'
import type { UnitToken } from './read-units'

const words = (list: string) => new Set(list.trim().split(/\s+/))

export const PRONOUNS = words('he she they it I we you who')
const AUXILIARIES = words(
  `has have had is was were be been being are will would could should can may might must did does do having also later then once again
  now just still recently previously earlier often never first even only ever soon already n't not reportedly allegedly famously himself
  herself themselves itself all both each simply quickly further repeatedly finally publicly privately since always instead`,
)
const DETERMINERS = words(
  'a an the his her their its our my one another some several many most this that these those no every each two three four both',
)
const PREPOSITIONS = words(
  `in on at after during before by to from with via through about over under against when while as since because if until than into
  around near despite without within upon among between toward towards amid like though although where whether how why what per following`,
)
const JOINERS = words('of for')
const CONJUNCTIONS = words('and but or so yet nor that who whom whose which')
const LEADING = new Set([
  ...PREPOSITIONS,
  ...words(
    'asked speaking according earlier later meanwhile however still instead then also and but so yet now today yesterday',
  ),
])

const lower = (token: UnitToken) => token.text.toLowerCase()
export const isCapital = (token: UnitToken | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
const isDay = (token: UnitToken) => /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text)
const NOT_ADVERBS = words('family ally assembly bully monopoly anomaly rally reply supply elderly daily weekly')
const isAdverb = (token: UnitToken) =>
  AUXILIARIES.has(lower(token)) || (/^\p{Ll}{3,}ly$/u.test(token.text) && !NOT_ADVERBS.has(token.text))
/** Small words after a name that make it the name of somebody else: "Quill spokeswoman", "Brannoc officials". */
const ROLES = words(`
  spokesman spokeswoman spokesperson spokespeople aide aides official officials adviser advisers advisor advisors lawyer lawyers attorney
  attorneys campaign administration government police prosecutors family supporters supporter ally allies staff staffer staffers team
  leader leaders lawmakers lawmaker senator senators representative representatives minister ministers president governor mayor
  director manager strategist pollster surrogate operative operatives researchers scientists authorities executives executive chief
  editor reporter columnist analyst analysts expert experts professor resident residents voter voters fans activists activist critics
  statement report memo letter post tweet website article story poll survey ad video source sources insider insiders delegate officers
  officer chairman chairwoman candidate nominee employees workers students teachers doctors members member head coach captain`)

/** Is the token a verb of reporting here, not a noun or a name in its form? */
export function isVerbAt(tokens: UnitToken[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word' || !isReportingVerb(token.text)) return false
  if (OFTEN_NOUNS.has(token.text)) {
    const before = tokens[at - 1]
    return (
      before?.kind === 'word' && !DETERMINERS.has(lower(before)) && (isCapital(before) || PRONOUNS.has(lower(before)))
    )
  }
  if (token.text === 'put' || token.text === 'puts') return tokens[at + 1]?.text === 'it'
  if (!/ed$/.test(token.text)) return true
  const before = tokens[at - 1]
  return !(before?.kind === 'word' && (DETERMINERS.has(lower(before)) || lower(before) === 'to'))
}

/** The words from `at` on that name one subject: "Ada Quill" of "Ada Quill, the mayor". */
export function readPhrase(tokens: UnitToken[], at: number): UnitToken[] {
  const phrase: UnitToken[] = []
  let i = at
  while (tokens[i] && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!) && !isCapital(tokens[i])) i++
  for (; i < tokens.length && phrase.length < 14; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    if (phrase.length && isDay(token)) break
    const word = lower(token)
    if (PRONOUNS.has(word) && !phrase.length) return [token]
    if (!isCapital(token)) {
      if (PREPOSITIONS.has(word) || isReportingVerb(word) || (phrase.length && isAdverb(token))) break
      if (word === 'and' && phrase.length && isCapital(tokens[i + 1])) {
        phrase.push(token)
        continue
      }
      if (CONJUNCTIONS.has(word)) break
      if (isCapital(phrase.at(-1)) && !/['’]s?$/u.test(phrase.at(-1)!.text) && !ROLES.has(word) && !JOINERS.has(word))
        break
      if (phrase.length > 1 && /ed$/.test(word)) break
    }
    phrase.push(token)
  }
  while (phrase.length && JOINERS.has(lower(phrase.at(-1)!))) phrase.pop()
  return phrase
}

/** The words up to and with `at` that name one subject. */
function readPhraseBack(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  const phrase: UnitToken[] = []
  for (let i = at; i >= from && phrase.length < 14; i--) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const word = lower(token)
    if (!isCapital(token) || i === from) {
      if (
        PREPOSITIONS.has(word) ||
        (CONJUNCTIONS.has(word) && !(word === 'and' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1])))
      )
        break
      if (isReportingVerb(word) && !isCapital(token)) break
    }
    phrase.unshift(token)
    const before = tokens[i - 1]
    if (DETERMINERS.has(word) && !(before && JOINERS.has(lower(before)))) break
  }
  while (phrase.length && JOINERS.has(lower(phrase[0]!))) phrase.shift()
  return phrase
}

/**
 * Who does what the verb at `at` says, by English word order, looking back no further than `from`. Empty when the order does not say.
 */
export function subjectOf(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  const verb = tokens[at]!.text
  let i = at - 1
  while (i >= from && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!)) i--
  const before = tokens[i]
  if (i < from || !before) return []
  if (verb.endsWith('ing') && !/^(?:is|was|are|were|been)$/.test(lower(tokens[at - 1]!)))
    return clauseSubject(tokens, from, at)
  if (before.kind !== 'word')
    return before.text === ',' || before.text === '—' || before.text === '–' || before.text === ')'
      ? clauseSubject(tokens, from, i)
      : []
  const word = lower(before)
  if (word === 'who' || word === 'which' || word === 'that') return antecedent(tokens, i, from)
  if (PRONOUNS.has(word)) return [before]
  if (word === 'and' || word === 'but' || word === 'to' || PREPOSITIONS.has(word)) return clauseSubject(tokens, from, i)
  const phrase = readPhraseBack(tokens, i, from)
  if (isPhraseOpen(tokens, phrase, i, from)) return phrase
  const name = phrase.slice(phrase.findLastIndex((token) => !isCapital(token)) + 1)
  if (name.length && name.length < phrase.length) return name
  return clauseSubject(tokens, from, at)
}

/** False for the tail of a longer subject: "the end of a “long” fight said". */
function isPhraseOpen(tokens: UnitToken[], phrase: UnitToken[], at: number, from: number): boolean {
  if (!phrase.length) return false
  const before = tokens[at - phrase.length]
  if (!before || at - phrase.length < from) return true
  if (before.kind !== 'word') return true
  const word = lower(before)
  return (
    !PREPOSITIONS.has(word) ||
    /^(?:as|when|while|because|after|before|if|since|where|what|though|although|how)$/.test(word)
  )
}

/** "Ada Quill, who said": what stands before the relative pronoun. */
function antecedent(tokens: UnitToken[], at: number, from: number): UnitToken[] {
  let i = at - 1
  if (tokens[i]?.text === ',') i--
  if (i < from) return []
  const phrase = readPhraseBack(tokens, i, from)
  return phrase
}

/** The first subject of the clause that begins at `from`: leading "On Monday," and the like are stepped over. */
export function clauseSubject(tokens: UnitToken[], from: number, to: number): UnitToken[] {
  let i = from
  while (i < to) {
    const token = tokens[i]!
    const isLeading =
      token.kind !== 'word' ||
      LEADING.has(lower(token)) ||
      isDay(token) ||
      (/ing$/.test(token.text) && lower(token) !== 'king') ||
      isAdverb(token)
    if (!isLeading) {
      const phrase = readPhrase(tokens, i)
      if (
        phrase.length &&
        (phrase.some(isCapital) ||
          DETERMINERS.has(lower(phrase[0]!)) ||
          PRONOUNS.has(lower(phrase[0]!)) ||
          /s$/.test(phrase.at(-1)!.text))
      )
        return phrase
    }
    if (
      token.kind === 'word' &&
      /^(?:and|but|so|yet|then|also|still|meanwhile|however|now|later|earlier|instead)$/.test(lower(token))
    ) {
      i++
      continue
    }
    if (token.kind !== 'word') {
      i++
      continue
    }
    const comma = tokens.findIndex((other, j) => j > i && j < to && other.kind !== 'word')
    if (comma < 0) return []
    i = comma + 1
  }
  return []
}

export const isSpeechVerb = (token: UnitToken) => SPEECH_VERBS.has(token.text)
