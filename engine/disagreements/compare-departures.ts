import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { Disagreement, Statement } from '../comparison'
import { stateSpan } from './state-span'

const DISMISSED = /^(?:fired|dismissed|sacked|ousted)$/u
const BEFORE_PASSIVE = /^(?:was|were|been|being|whom|who)$/u
const RESIGNED = /^(?:resigned|quit)$/u
const STEPPED = /^(?:stepped|stood)$/u
const ASIDE = /^(?:down|aside)$/u
/** Words within which the person stands. */
const REACH = 4

interface Departure {
  /** Surname in lower case. */
  person: string
  statement: Statement
}

/** One article says that somebody was fired, another that the same person resigned. English only. */
export function compareDepartures(articles: PreparedArticle[]): Disagreement[] {
  const dismissed = articles.flatMap((article) => collect(article, findDismissed))
  const resigned = articles.flatMap((article) => collect(article, findResigned))
  const people = new Set(dismissed.map(({ person }) => person))
  return [...people].flatMap((person): Disagreement[] => {
    const of = (departures: Departure[]) =>
      departures.filter((each) => each.person === person).map(({ statement }) => statement)
    const [fired, left] = [of(dismissed), of(resigned)]
    const differs = left.some(({ article }) => fired.some((other) => other.article !== article))
    return differs ? [{ kind: 'wording', what: '', compatible: false, statements: [...fired, ...left] }] : []
  })
}

type Finder = (sentence: PreparedSentence, at: number) => { person: number; from: number; to: number } | undefined

function collect(article: PreparedArticle, find: Finder): Departure[] {
  return article.sentences.flatMap((sentence) =>
    sentence.words.flatMap((_, at) => {
      const found = find(sentence, at)
      if (!found) return []
      const person = sentence.words[found.person]!.word
      const [start, end] = [sentence.words[found.from]!.start, sentence.words[found.to]!.end]
      return [{ person, statement: stateSpan(article, sentence, start, end) }]
    }),
  )
}

/** "fired Flynn", "fired General Flynn", "Flynn was fired", "Flynn, whom he fired". */
const findDismissed: Finder = ({ words }, at) => {
  if (!DISMISSED.test(words[at]!.word)) return undefined
  let last = at
  while (words[last + 1]?.isCapitalised && last < at + REACH) last++
  if (last > at) return { person: last, from: at, to: last }
  const passive = words.slice(Math.max(0, at - 3), at).findIndex(({ word }) => BEFORE_PASSIVE.test(word))
  if (passive < 0) return undefined
  const before = Math.max(0, at - 3) + passive - 1
  return words[before]?.isCapitalised ? { person: before, from: before, to: at } : undefined
}

/** "Flynn resigned", "Flynn stepped down". */
const findResigned: Finder = ({ words }, at) => {
  const isStep = STEPPED.test(words[at]!.word) && ASIDE.test(words[at + 1]?.word ?? '')
  if (!isStep && !RESIGNED.test(words[at]!.word)) return undefined
  const before = words[at - 1]?.isCapitalised ? at - 1 : at - 2
  return words[before]?.isCapitalised ? { person: before, from: before, to: isStep ? at + 1 : at } : undefined
}
