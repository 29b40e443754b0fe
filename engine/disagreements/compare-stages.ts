import { stemmer } from 'stemmer'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { Disagreement, Statement } from '../comparison'
import { stateSpan } from './state-span'

const EXPECTED = /\b(?:expected|likely|set|about|due|going) to be (\p{L}+(?:ed|en))\b/giu
const DONE =
  /\b(?:(?:has|have|had)(?: already| now| since)? been|already(?: been)?|been)(?: \p{L}+ly)? (\p{L}+(?:ed|en))\b/giu
/** A report that much later may tell what has happened since. Hours. */
const SAME_MOMENT_HOURS = 6
const HOUR = 3_600_000

interface Stage {
  article: PreparedArticle
  /** Stem of what is expected or done. */
  act: string
  /** Concepts that bear information in the sentence. */
  concepts: Set<number>
  statement: Statement
}

/** What one article expects to be done, another published at the same time has as done. English only. */
export function compareStages(articles: PreparedArticle[]): Disagreement[] {
  const expected = articles.flatMap((article) =>
    article.sentences.flatMap((each) => findStages(article, each, EXPECTED)),
  )
  const done = articles.flatMap((article) => article.sentences.flatMap((each) => findStages(article, each, DONE)))
  const disagreements = new Map<string, Disagreement>()
  for (const one of expected)
    for (const other of done) {
      if (one.act !== other.act || one.article === other.article || !isSameMoment(one.article, other.article)) continue
      if (![...one.concepts].some((concept) => other.concepts.has(concept))) continue
      const known = disagreements.get(one.act)
      if (!known) {
        const statements = [one.statement, other.statement]
        disagreements.set(one.act, { kind: 'wording', what: '', compatible: false, statements })
        continue
      }
      for (const { statement } of [one, other])
        if (!known.statements.includes(statement)) known.statements.push(statement)
    }
  return [...disagreements.values()]
}

function findStages(article: PreparedArticle, sentence: PreparedSentence, pattern: RegExp): Stage[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const act = stemmer(match[1]!.toLowerCase())
    return {
      article,
      act,
      concepts: new Set(sentence.distinct.filter(({ bearing }) => bearing === 1).map(({ concept }) => concept)),
      statement: stateSpan(article, sentence, match.index, match.index + match[0].length),
    }
  })
}

function isSameMoment({ article: a }: PreparedArticle, { article: b }: PreparedArticle): boolean {
  if (!a.publishedAt || !b.publishedAt) return true
  return Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) <= SAME_MOMENT_HOURS * HOUR
}
