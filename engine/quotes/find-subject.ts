import { isReportingVerb, OFTEN_NOUNS, SPEECH_VERBS } from '../text/reporting-verbs'
import { NOT_NAMES } from './name-words'
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
export const isCapital = (token: UnitToken | undefined) =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !/['’](?:d|ll|re|ve|m|t)$/u.test(token.text)
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
    let i = at - 1
    while (i > 0 && tokens[i]!.kind === 'word' && isAdverb(tokens[i]!)) i--
    const before = tokens[i]
    return (
      before?.kind === 'word' && !DETERMINERS.has(lower(before)) && (isCapital(before) || PRONOUNS.has(lower(before)))
    )
  }
  if (/^ma(?:kes?|de|king)$/.test(token.text)) return tokens.slice(at + 1, at + 4).some(({ text }) => text === 'clear')
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
      if (PREPOSITIONS.has(word)) break
      if (CONJUNCTIONS.has(word) && !(word === 'and' && joinsNouns(tokens, i))) break
      if (isReportingVerb(word) && !isCapital(token)) break
    }
    phrase.unshift(token)
    const before = tokens[i - 1]
    if (DETERMINERS.has(word) && !(before && JOINERS.has(lower(before)))) break
  }
  while (phrase.length && JOINERS.has(lower(phrase[0]!))) phrase.shift()
  return phrase
}

/** "Quill and Marsh", "the former mayor and present nominee": both sides are of one subject. */
function joinsNouns(tokens: UnitToken[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  return isCapital(before)
    ? isCapital(after)
    : !isCapital(after) && !DETERMINERS.has(lower(after)) && !PRONOUNS.has(lower(after))
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
    return /^(?:him|her|them)$/.test(lower(before))
      ? [before]
      : clauseSubject(tokens, clauseStart(tokens, from, at), at)
  if (before.kind !== 'word')
    return before.text === ',' || before.text === '—' || before.text === '–' || before.text === ')'
      ? clauseSubject(tokens, from, i)
      : []
  const word = lower(before)
  if (word === 'who' || word === 'which' || word === 'that') return antecedent(tokens, i, from)
  if (PRONOUNS.has(word)) return [before]
  if (word === 'and' || word === 'but' || word === 'to' || PREPOSITIONS.has(word)) return clauseSubject(tokens, from, i)
  const phrase = readPhraseBack(tokens, i, from)
  if (isPhraseOpen(tokens, phrase, i, from) && !DETERMINERS.has(lower(phrase.at(-1)!))) return phrase
  const name = phrase.slice(phrase.findLastIndex((token) => !isCapital(token)) + 1)
  if (name.length && name.length < phrase.length && !name.some(({ text }) => NOT_NAMES.has(text))) return name
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

/** After the last ", and" that begins with a name: a clause with a subject of its own. */
function clauseStart(tokens: UnitToken[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (tokens[i - 1]!.text === ',' && /^(?:and|but|while)$/.test(tokens[i]!.text) && isCapital(tokens[i + 1]))
      return i + 1
  return from
}

/** "a lawyer for Mr. Quill, Ada Marsh,": the name set beside the words, else the words. */
function withApposition(tokens: UnitToken[], phrase: UnitToken[]): UnitToken[] {
  const last = phrase.at(-1)
  if (!last || (isCapital(last) && !phrase.some(({ text }) => JOINERS.has(text)))) return phrase
  const at = tokens.indexOf(last)
  if (tokens[at + 1]?.text !== ',' || !isCapital(tokens[at + 2])) return phrase
  const name = readPhrase(tokens, at + 2)
  return name.length > 1 && name.every(isCapital) ? name : phrase
}

/**
 * The first subject of the clause that begins at `from`: "On Monday," and the like, and capitals of a cry ("LATEST NEWS TODAY —"),
 * are stepped over.
 */
export function clauseSubject(tokens: UnitToken[], from: number, to: number): UnitToken[] {
  let hasLeading = false
  for (let i = from === 0 ? dateline(tokens) : from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || CLAUSE_OPENERS.has(lower(token))) continue
    if (!isLeading(token)) {
      const phrase = readPhrase(tokens, i)
      if (isSubject(phrase) && !(hasLeading && isInserted(tokens, phrase))) return withApposition(tokens, phrase)
    }
    hasLeading = true
    const mark = tokens.findIndex((other, j) => j > i && j < to && other.kind !== 'word')
    if (mark < 0) return []
    i = mark
  }
  return []
}

/** Tokens of "BRANNOC (AP) —", which names no speaker. */
function dateline(tokens: UnitToken[]): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return 0
  return tokens.slice(0, DATELINE_TOKENS).findIndex(({ text }) => /^[—–-]+$/.test(text)) + 1
}
const DATELINE_TOKENS = 12

const CLAUSE_OPENERS = words('and but so yet then also still meanwhile however now later earlier instead')

const isLeading = (token: UnitToken) =>
  LEADING.has(lower(token)) || isDay(token) || isAdverb(token) || /^\p{L}{2,}ing$/u.test(token.text)

function isSubject(phrase: UnitToken[]): boolean {
  if (!phrase.length || (phrase.length > 2 && phrase.every(({ text }) => /^[\p{Lu}\P{L}]+$/u.test(text)))) return false
  const first = lower(phrase[0]!)
  return phrase.some(isCapital) || DETERMINERS.has(first) || PRONOUNS.has(first) || /s$/.test(phrase.at(-1)!.text)
}

/** Set between commas in a leading clause: "After his firm, Marsh Rope, was sold, he …". */
function isInserted(tokens: UnitToken[], phrase: UnitToken[]): boolean {
  const after = tokens.indexOf(phrase.at(-1)!) + 1
  return tokens[after]?.text === ',' && tokens[after + 1]?.kind === 'word' && AUXILIARIES.has(lower(tokens[after + 1]!))
}

export const isSpeechVerb = (token: UnitToken) => SPEECH_VERBS.has(token.text)
