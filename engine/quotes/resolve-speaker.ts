import { bareWord, isTitle, type Pronoun } from './collect-names'
import type { NameMemory } from './name-memory'
import { BODY_WORDS } from './name-words'
import type { UnitToken } from './read-units'
import { isCapital } from './token-kinds'

/** Who was last said to speak, for the pronouns that follow. */
export interface LastSpeaker {
  speaker: string
  paragraph: number
  start: number
}

/** Paragraphs back in which a pronoun's person is looked for. */
const REACH = 6
/** A name that begins this near to its paragraph's start is likely what the paragraph is about. */
const LEADING_CHARACTERS = 40
/** What speaks for a candidate of a pronoun; each paragraph of distance takes 1 away. By trial on six stories and 84 articles. */
const SPOKE_LAST = 3
const SAME_PRONOUN = 1
const LEADS_PARAGRAPH = 1

/** The fullest form of the name for the words that name a speaker in one place; null for a pronoun that cannot be followed. */
export function resolveSpeaker(
  phrase: UnitToken[],
  paragraph: number,
  last: LastSpeaker | null,
  names: NameMemory,
): string | null {
  const [first] = phrase
  if (!first) return null
  const word = first.text.toLowerCase()
  if (phrase.length === 1) {
    if (word === 'he' || word === 'him') return followPronoun('he', paragraph, first.start, last, names)
    if (word === 'she' || word === 'her') return followPronoun('she', paragraph, first.start, last, names)
    if (word === 'they' || word === 'it') return last && paragraph - last.paragraph <= 1 ? last.speaker : null
    if (
      /^(?:i|we|you|who|one|some|many|few|several|all|both|none|more|most|each|others|that|which|this|what|them|there|their|his|its|such|now|here|how|mr\.?|ms\.?|mrs\.?)$/.test(
        word,
      )
    )
      return null
  }
  const words = cutTail(phrase)
  const run = lastCapitalRun(words)
  if (run.length && run.at(-1) === words.at(-1)) return fullForm(run, paragraph, names)
  const isRole = phrase.length === 2 && word === 'the'
  const holder = isRole ? names.holderOf(phrase[1]!.text.toLowerCase(), paragraph) : null
  return holder ?? written(phrase)
}

const written = (words: UnitToken[]) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s?$/, '')

function fullForm(run: UnitToken[], paragraph: number, names: NameMemory): string {
  const lastTitle = run.findLastIndex(({ text }, at) => at < run.length - 1 && isTitle(text))
  const rest = run.slice(lastTitle + 1)
  const isBody = rest.some(({ text }) => BODY_WORDS.has(bareWord(text)))
  const words = isBody ? run : rest
  const address = run.find(({ text }) => /^(?:Mr|Mrs|Ms)\b/.test(text))?.text
  const pronoun = address ? (/^Mr\b/.test(address) ? 'he' : 'she') : null
  if (words.length > 1 && !pronoun) return written(words)
  return names.fullName(bareWord(words.at(-1)!.text), paragraph, pronoun) ?? written(words)
}

function followPronoun(
  pronoun: Pronoun,
  paragraph: number,
  start: number,
  last: LastSpeaker | null,
  names: NameMemory,
): string | null {
  let best: string | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const { person, mention } of names.before(paragraph, start, paragraph - REACH)) {
    if (person.pronoun && person.pronoun !== pronoun) continue
    const spokeLast = last !== null && lastWord(last.speaker) === person.last && paragraph - last.paragraph <= 1
    const score =
      (spokeLast ? SPOKE_LAST : 0) +
      (person.pronoun ? SAME_PRONOUN : 0) +
      (mention.start < LEADING_CHARACTERS ? LEADS_PARAGRAPH : 0) -
      (paragraph - mention.paragraph)
    if (score > bestScore) {
      best = person.name
      bestScore = score
    }
  }
  return best
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/** Without "of the Harbour Trust", "in Brannoc", unless nothing but small words is left. */
function cutTail(phrase: UnitToken[]): UnitToken[] {
  const at = phrase.findIndex(({ text }, i) => i > 0 && /^(?:of|for|in|at|from|with|on|and)$/.test(text))
  if (at < 0) return phrase
  const head = phrase.slice(0, at)
  const isNamed = isCapital(head[0]) || head.some((token, i) => i > 0 && isCapital(token))
  const isBody = head.some(({ text }) => BODY_WORDS.has(bareWord(text)))
  // "The March for Life": a body by its article, where a person has none.
  const isTitled = /^the$/i.test(phrase[0]!.text) && /^(?:of|for)$/.test(phrase[at]!.text) && isCapital(phrase[at + 1])
  return !isNamed || isBody || isTitled || phrase[at]!.text === 'and' ? phrase : head
}

const WITHIN_NAME = /^(?:of|de|der|den|di|da|du|ibn|van|von|bin|al|the|and|for|la|del)$/

function lastCapitalRun(words: UnitToken[]): UnitToken[] {
  let start = words.length
  while (
    start > 0 &&
    (isCapital(words[start - 1]) || (start < words.length && WITHIN_NAME.test(words[start - 1]!.text)))
  )
    start--
  const owner = words.findLastIndex(({ text }, at) => at >= start && at < words.length - 2 && /['’]s?$/u.test(text))
  const run = words.slice(Math.max(start, owner + 1))
  while (run.length && (!isCapital(run[0]) || /^(?:The|A|An|But|And)$/.test(run[0]!.text))) run.shift()
  return run
}
