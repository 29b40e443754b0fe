import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { Disagreement, Statement } from '../comparison'
import { type NamedDay, readDays } from '../numbers/read-days'
import { stateSpan } from './state-span'

/** Sentences that tell the event itself: the first ones. */
const LEAD_SENTENCES = 3
/** "Tuesday's announcement": nouns for what was said, as the event of a story. */
const SAYING =
  /^(?:announcement|statement|remarks?|comments?|briefing|claims?|accusations?|allegations?|revelations?|speech|tweets?)$/u
const SAID =
  /^(?:said|says|told|announced|accused|alleged|claimed|revealed|disclosed|tweeted|wrote|denounced|warned|called|declared|confirmed)$/u
/** Reports further apart may speak of different days' announcements. */
const WIDEST_DAYS = 2
const DAY = 86_400_000

/** "Tuesday's announcement" in one article, where others' leads have it said on Wednesday. English only. */
export function compareEventDays(articles: PreparedArticle[]): Disagreement[] {
  return articles.flatMap((article) =>
    article.sentences.flatMap((sentence): Disagreement[] => {
      const named = readDays(sentence.words, article.language).find((day) => isOfSaying(sentence, day))
      if (!named) return []
      const others = articles.flatMap((other) => (isNear(article, other) ? findSaid(other, named.day) : []))
      if (!others.some((statement) => statement.article !== article.article.id)) return []
      const own = stateSpan(article, sentence, named.start, sentence.words[named.last + 1]!.end)
      return [{ kind: 'date', what: own.text, compatible: false, statements: [own, ...others] }]
    }),
  )
}

function isOfSaying({ text, words }: PreparedSentence, { kind, last, end }: NamedDay): boolean {
  const next = words[last + 1]
  return kind === 'weekday' && /^['’]s/u.test(text.slice(end - 2, end)) && next !== undefined && SAYING.test(next.word)
}

/** Where an article's lead has somebody say something on another single weekday. */
function findSaid(article: PreparedArticle, day: string): Statement[] {
  for (const sentence of article.sentences.slice(0, LEAD_SENTENCES)) {
    const days = readDays(sentence.words, article.language).filter(({ kind }) => kind === 'weekday')
    const [only] = days
    if (!only || days.length > 1 || !sentence.words.some(({ word }) => SAID.test(word))) continue
    return only.day === day ? [] : [stateSpan(article, sentence, only.start, only.end)]
  }
  return []
}

function isNear({ article: a }: PreparedArticle, { article: b }: PreparedArticle): boolean {
  if (!a.publishedAt || !b.publishedAt) return true
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= WIDEST_DAYS * DAY
}
