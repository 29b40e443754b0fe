import type { Article } from '../article'
import { SENTENCE_OPENERS } from '../text/abbreviations'
import { BODY_WORDS, HE_NAMES, NAME_PARTICLES, NOT_NAMES, SHE_NAMES, TITLES } from './name-words'

export type Pronoun = 'he' | 'she'

/** One way in which the article names somebody or something, in one place. */
export interface NameMention {
  /** Titles off: "Sen. Ada Quill" is "Ada Quill". */
  name: string
  last: string
  paragraph: number
  start: number
  /** From "Mr." and "Ms.", else from the first name; null when neither tells. */
  pronoun: Pronoun | null
  isBody: boolean
  isTitled: boolean
  /** The titles taken off, in small letters. */
  titles: string[]
}

const RUN =
  /(?:\p{Lu}\.)+(?=\s|$|\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}][\p{L}\p{M}]*)*\.?|[^\s]/gu
const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /['’]s?$/u

export const bareWord = (word: string) => word.replace(/\.$/, '').replace(POSSESSIVE, '')
export const isTitle = (word: string) => TITLES.has(bareWord(word))

/** Every name of the article's body and headline in order of the text. Cost grows with the text. */
export function collectNames(article: Article): NameMention[] {
  const small = new Set<string>()
  const texts = [...article.paragraphs.entries()]
  for (const [, text] of texts) for (const word of text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}]+/gu) ?? []) small.add(word)
  const mentions: NameMention[] = []
  for (const [paragraph, text] of texts) collectFrom(text, paragraph, small, mentions)
  const titled: NameMention[] = []
  if (!isTitleCase(article.title)) collectFrom(article.title, article.paragraphs.length, small, titled)
  return [...mentions, ...titled.filter(({ name }) => name.includes(' '))]
}

/** Where most words have capitals, none tells a name. */
const TITLE_CASE_SHARE = 0.6

function isTitleCase(title: string): boolean {
  const words = title.match(/\p{L}+/gu) ?? []
  return words.filter((word) => CAPITAL.test(word)).length > words.length * TITLE_CASE_SHARE
}

interface Word {
  text: string
  start: number
}

function collectFrom(text: string, paragraph: number, small: Set<string>, into: NameMention[]): void {
  let run: Word[] = []
  let isStart = true
  let runAtStart = true
  const close = () => {
    const mention = readMention(run, paragraph, runAtStart, small)
    if (mention) into.push(mention)
    run = []
  }
  for (const { 0: word, index } of text.matchAll(RUN)) {
    const isTitleDot =
      word.endsWith('.') && !(isTitle(word) || /^(?:Jr|Sr|St)\.$/.test(word) || /^(?:\p{Lu}\.)+$/u.test(word))
    const plain = isTitleDot ? word.slice(0, -1) : word
    const isMonthName = run.length > 0 && /^(?:May|April|June|August)$/.test(bareWord(plain))
    const joins = CAPITAL.test(plain) && (isMonthName || !NOT_NAMES.has(bareWord(plain)))
    if (joins) {
      if (!run.length) runAtStart = isStart
      run.push({ text: plain, start: index })
      if (POSSESSIVE.test(plain) || isTitleDot) close()
    } else if (!(run.length && NAME_PARTICLES.has(plain) && CAPITAL.test(text.slice(index + plain.length + 1)))) close()
    else run.push({ text: plain, start: index })
    isStart = /^[.!?:“"„«‘]$/u.test(word) || isTitleDot
  }
  close()
}

/** The name in a run of capitalised words, or null: first words of sentences and titles do not count. */
export function readMention(run: Word[], paragraph: number, atStart: boolean, small: Set<string>): NameMention | null {
  let words = run
  while (words.length && atStart && isOpener(words[0]!.text, words.length > 1, small)) words = words.slice(1)
  if (!words.length) return null
  let titles: string[] = []
  const isBodyName = words.some(({ text }) => BODY_WORDS.has(bareWord(text)))
  const lastTitle = words.findLastIndex(({ text }, at) => at < words.length - 1 && isTitle(text))
  if (lastTitle >= 0 && !words.slice(lastTitle + 1).some(({ text }) => BODY_WORDS.has(bareWord(text)))) {
    titles = words.slice(0, lastTitle + 1).map(({ text }) => bareWord(text).toLowerCase())
    words = words.slice(lastTitle + 1)
  } else if (isBodyName || words.some(({ text }) => isTitle(text))) titles = []
  const name = words.map(({ text }) => text.replace(POSSESSIVE, '')).join(' ')
  const parts = name.split(' ')
  if (!/\p{L}/u.test(name) || /^\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{2,}/u.test(name)) return null
  const first = parts.length > 1 ? parts[0]! : ''
  const pronoun = pronounOf(titles, first)
  const last = lastOf(parts)
  const isTitled = titles.length > 0
  const isBody = !isTitled && (isBodyName || /(?:^|\s)(?:\p{Lu}\.?\s?){2,}$/u.test(name))
  return { name, last, paragraph, start: words[0]!.start, pronoun, isBody, isTitled, titles }
}

function lastOf(parts: string[]): string {
  const at = parts.findLastIndex((part) => !/^(?:Jr|Sr|I{1,3}|IV)\.?$/.test(part))
  return parts[Math.max(at, 0)]!
}

function pronounOf(titles: string[], first: string): Pronoun | null {
  if (titles.some((title) => /^(?:mr|sir|lord|king|prince|congressman|councilman|spokesman|father)$/.test(title)))
    return 'he'
  if (
    titles.some((title) =>
      /^(?:mrs|ms|miss|dame|lady|queen|princess|congresswoman|councilwoman|spokeswoman)$/.test(title),
    )
  )
    return 'she'
  return HE_NAMES.has(first) ? 'he' : SHE_NAMES.has(first) ? 'she' : null
}

function isOpener(word: string, isLong: boolean, small: Set<string>): boolean {
  if ((isTitle(word) || NAME_PARTICLES.has(word.toLowerCase())) && isLong) return false
  return SENTENCE_OPENERS.has(word) || small.has(word.toLowerCase()) || OTHER_OPENERS.has(word)
}

const OTHER_OPENERS = new Set([
  'Instead',
  'Former',
  'Longtime',
  'Speaking',
  'Recently',
  'Two',
  'Three',
  'Four',
  'Whatever',
  'Besides',
  'Indeed',
])
