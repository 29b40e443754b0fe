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
  const runs: Run[] = []
  const small = new Set<string>()
  for (const [paragraph, text] of article.paragraphs.entries()) collectRuns(text, paragraph, runs, small)
  const inHeadline: Run[] = []
  if (!isTitleCase(article.title)) collectRuns(article.title, article.paragraphs.length, inHeadline, small)
  return [
    ...runs.flatMap((run) => readMention(run, small) ?? []),
    ...inHeadline.flatMap((run) => readMention(run, small) ?? []).filter(({ name }) => name.includes(' ')),
  ]
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

/** Capitalised words in a row, and small ones within a name. */
interface Run {
  words: Word[]
  paragraph: number
  isAtStart: boolean
}

/** Adds the runs of a paragraph, and the words that it writes small. */
function collectRuns(text: string, paragraph: number, runs: Run[], small: Set<string>): void {
  let run: Run | null = null
  let isStart = true
  for (const { 0: word, index } of text.matchAll(RUN)) {
    const endsInDot = word.length > 1 && word.endsWith('.') && !keepsDot(word)
    const plain = endsInDot ? word.slice(0, -1) : word
    if (CAPITAL.test(plain)) {
      const bare = bareWord(plain)
      if (!NOT_NAMES.has(bare) || (run && MONTH_NAMES.test(bare))) {
        if (!run) {
          run = { words: [], paragraph, isAtStart: isStart }
          runs.push(run)
        }
        run.words.push({ text: plain, start: index })
        if (endsInDot || POSSESSIVE.test(plain)) run = null
      } else run = null
    } else {
      if (
        run &&
        NAME_PARTICLES.has(plain) &&
        CAPITAL.test(text.slice(index + plain.length + 1, index + plain.length + 2))
      )
        run.words.push({ text: plain, start: index })
      else run = null
      if (plain.length > 1) small.add(plain)
    }
    isStart = endsInDot || STARTS_SENTENCE.test(word)
  }
}

const STARTS_SENTENCE = /^[.!?:“"„«‘]$/u
const MONTH_NAMES = /^(?:May|April|June|August)$/

/** "Mr.", "Jr.", "U.N." */
const keepsDot = (word: string) => isTitle(word) || /^(?:Jr|Sr|St)\.$/.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)

/** The name in a run of capitalised words, or null: first words of sentences and titles do not count. */
function readMention({ words: run, paragraph, isAtStart }: Run, small: Set<string>): NameMention | null {
  let words = run
  while (words.length && isAtStart && isOpener(words[0]!.text, words.length > 1, small)) words = words.slice(1)
  if (!words.length) return null
  let titles: string[] = []
  const isBodyName = words.some(({ text }) => BODY_WORDS.has(bareWord(text)))
  const lastTitle = words.findLastIndex(({ text }, at) => at < words.length - 1 && isTitle(text))
  if (lastTitle >= 0 && !words.slice(lastTitle + 1).some(({ text }) => BODY_WORDS.has(bareWord(text)))) {
    titles = words.slice(0, lastTitle + 1).map(({ text }) => bareWord(text).toLowerCase())
    words = words.slice(lastTitle + 1)
  }
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
