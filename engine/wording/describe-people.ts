import type { Passage } from '../article'
import { isFunctionWord } from '../compare/function-words'
import type { WordToken } from '../compare/tokenize-words'
import type { SentenceRef } from '../comparison'
import { isHonorific, isNumber, verbOfReporting } from '../reuse/edit-words'
import { type OwnSentence, type OwnVoice, passageOf } from './own-voice'

/** How one article introduces a person. */
export interface Description {
  /** Given and family name. */
  person: string
  article: string
  form: string
  passage: SentenceRef & Passage
  /** Concepts of the words that describe. */
  says: Set<number>
}

/** Nouns for what a person is, by their ending or by the list; only behind one of them a name is a person's. */
const ROLE =
  /(?:ist|man|woman|person|ian|crat|yer|tor|ter|ger|der|ner|mer|ker|sor|ant|dent|ary|eer|eur|ee|cee)$|^(?:chief|head|pilot|agent|aide|official|candidate|operative|king|queen|prince|princess|pope|bishop|judge|justice|mayor|boss|coach|star|hero|mogul|tycoon|captain|general|colonel|major|sergeant|commodore|admiral|rep|sen|gov|gen|col|lt|sgt|capt|mp|ceo|premier|chancellor|executive|nominee|veteran|actress|heir|son|daughter|brother|sister|wife|husband|mother|father|widow|rival|ally|critic|fugitive|felon|spy|billionaire|millionaire|deputy|professor|democrat|republican|whistleblower|strongman|attorney|lawyer|physician|surgeon|cleric|monk|friend|guru)$/
/** What a body is: "Nine Names, a campaign group". */
const BODY =
  /^(?:company|firm|group|party|agency|bank|union|charity|network|outlet|newspaper|website|militia|movement|organi[sz]ation|city|town|village|region|province|state|country)$/
const NO_ROLE =
  /^(?:twitter|after|later|under|over|other|another|former|never|however|whether|together|want|matter|order|summer|winter|september|october|november|december|number|water|letter|monday|tuesday)$/
const MOST_BEFORE = 5
const MOST_BEHIND = 9
/** "a group", "the man" say nothing. */
const FEWEST_BEHIND = 2

/**
 * How each English article introduces the people of `names` at the first place where it describes them: the words before the name
 * ("chief inspector Tomas Reyk") or the apposition behind it.
 */
export function describePeople(voices: OwnVoice[]): Description[] {
  const shared = findSharedNames(voices)
  return voices.flatMap((voice) => {
    const met = new Map<string, Description>()
    for (const own of voice.sentences)
      for (let at = 0; at + 1 < own.sentence.words.length; at++) {
        const person = nameAt(own, at)
        if (!person || !shared.has(person) || met.has(person)) continue
        const description = readDescription(voice, own, at, person)
        if (description) met.set(person, description)
      }
    return [...met.values()]
  })
}

/** "Tomas Reyk": two capitalised words and no third. */
function nameAt({ sentence: { words, text }, isOwn }: OwnSentence, at: number): string | undefined {
  const [given, family, next] = [words[at]!, words[at + 1]!, words[at + 2]]
  if (!isOwn[at] || !given.isCapitalised || !family.isCapitalised || isTitleWord(given.word)) return undefined
  if (text.slice(given.end, family.start) !== ' ' || family.word.length < 3 || isTitleWord(family.word))
    return undefined
  const goesOn = next?.isCapitalised && /^ $/.test(text.slice(family.end, next.start))
  if (goesOn || /['’]s$/u.test(text.slice(given.start, given.end))) return undefined
  return text.slice(given.start, family.end).replace(/['’]s?$/u, '')
}

const isTitleWord = (word: string) =>
  isHonorific(word) || isFunctionWord(word) || isNumber(word, true) || (ROLE.test(word) && !NO_ROLE.test(word))

function findSharedNames(voices: OwnVoice[]): Set<string> {
  const articles = new Map<string, Set<OwnVoice>>()
  for (const voice of voices)
    for (const own of voice.sentences)
      for (let at = 0; at + 1 < own.sentence.words.length; at++) {
        const person = nameAt(own, at)
        if (person) articles.set(person, (articles.get(person) ?? new Set()).add(voice))
      }
  return new Set([...articles].flatMap(([person, { size }]) => (size > 1 ? [person] : [])))
}

function readDescription(voice: OwnVoice, own: OwnSentence, at: number, person: string): Description | undefined {
  const first = startOfTitle(own, at)
  const last = first < at ? at + 1 : endOfApposition(own, at + 1)
  if (first === at && last === at + 1) return undefined
  const { words, text, terms } = own.sentence
  const described = [...terms.slice(first, at), ...terms.slice(at + 2, last + 1)].filter(({ bearing }) => bearing > 0)
  if (!described.length) return undefined
  const passage = passageOf(voice.prepared, own.sentence, first, last)
  const form = text.slice(words[first]!.start, words[last]!.end).replace(/['’]s$/u, '')
  return {
    person,
    article: voice.prepared.article.id,
    form,
    passage,
    says: new Set(described.map(({ concept }) => concept)),
  }
}

/** Goes left over a title that ends in a role: "chief inspector", "New York Republican Rep."; nowhere where its begin is unsure. */
function startOfTitle({ sentence: { words, text }, isOwn }: OwnSentence, at: number): number {
  const isTitle = (word: WordToken) => ROLE.test(word.word) && !NO_ROLE.test(word.word)
  const gap = (first: number) => text.slice(words[first - 1]!.end, words[first]!.start)
  const isJoined = (first: number) => first > 0 && isOwn[first - 1] === true && /^(?: |\. |-)$/u.test(gap(first))
  if (!isJoined(at) || !isTitle(words[at - 1]!)) return at
  let first = at - 1
  const isCapital = ({ isCapitalised, isSentenceStart }: WordToken) => isCapitalised && !isSentenceStart
  while (isJoined(first) && at - first < MOST_BEFORE) {
    const word = words[first - 1]!
    const written = text.slice(word.start, word.end)
    if (isFunctionWord(word.word) || isNumber(word.word, true) || /['’]s?$|^\p{Lu}{5,}$/u.test(written)) break
    if (isCapital(word) || (word.isCapitalised && isCapital(words[first]!))) first--
    else if (EARLIER.test(word.word)) return first - 1
    else if (isCapital(words[first]!) || first < at - 1 || !isModifier(word.word)) break
    else first--
  }
  const left = isJoined(first) ? words[first - 1]! : undefined
  const isCut = left !== undefined && (isCapital(left) || (CONNECTS.test(left.word) && isCapital(words[first]!)))
  return isCut ? at : first
}

const EARLIER = /^(?:former|ex|longtime|retired|disgraced|embattled|acting|outgoing|incoming)$/
/** "Joint Chiefs of Staff General": the title goes on before it, or another name stands there. */
const CONNECTS = /^(?:of|and|for)$/
const isModifier = (word: string) => !/(?:[^e]ed|ing|ly)$/.test(word) && verbOfReporting(word) === undefined

/** Goes right over ", the transport minister," to its closing comma; nowhere where that is no apposition. */
function endOfApposition({ sentence: { words, text }, isOwn }: OwnSentence, family: number): number {
  const gap = (at: number) => text.slice(words[at]!.end, words[at + 1]?.start ?? text.length)
  const opener = words[family + 1]
  if (gap(family) !== ', ' || !opener || !/^(?:the|a|an|his|her|its|their)$/.test(opener.word)) return family
  for (let at = family + 1; at < words.length && at <= family + MOST_BEHIND; at++) {
    // "the disgraced pilot": right behind the article a participle describes.
    const isVerb = at > family + 2 && /(?:[^e]ed|ing)$|^(?:was|is|has|had|were|said)$/.test(words[at]!.word)
    if (!isOwn[at] || isVerb) return family
    const ends = /^[,.;—–]/u.test(gap(at).trim()) || /^(?:that|who|which|whose)$/.test(words[at + 1]?.word ?? '')
    if (ends) {
      const nouns = words.slice(family + 2, at + 1).filter(({ word }) => !isFunctionWord(word))
      if (nouns.length < FEWEST_BEHIND) return family
      return nouns.some(({ word }) => (ROLE.test(word) && !NO_ROLE.test(word)) || BODY.test(word)) ? at : family
    }
  }
  return family
}
