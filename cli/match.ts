import { parseArgs } from 'node:util'
import { lookAround } from '../engine/match/look-around'
import { sketchArticle } from '../engine/match/sketch-article'
import { countTerms, emptyStatistics } from '../engine/match/term-statistics'
import { verifyMatches } from '../engine/match/verify-matches'
import type { MatchReason } from '../engine/story-match'
import { CliError } from './cli-error'
import { readArticles } from './read-articles'

/** For each query article a line of the stored articles that tell its story, best first. */
export async function match(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: 'string' }, queries: { type: 'string' }, limit: { type: 'string', default: '20' } },
  })
  const limit = Number(values.limit)
  if (!values.corpus || !values.queries) throw new CliError('match needs --corpus C.jsonl and --queries Q.jsonl')
  if (!Number.isInteger(limit) || limit < 1) throw new CliError(`match: --limit must be a whole number above 0`)
  const corpus = readArticles(values.corpus)
  const queries = readArticles(values.queries)
  const texts = new Map(corpus.map((article) => [article.id, article]))
  const statistics = emptyStatistics()
  const blocks = corpus.map((article) => ({ ids: [article.id], sketches: sketchArticle(article) }))
  for (const { sketches } of blocks) countTerms(statistics, sketches)
  for (const query of queries) {
    const look = lookAround({ id: query.id, sketch: sketchArticle(query) }, blocks, statistics)
    const matches = verifyMatches(look, query, texts, limit)
    const line = {
      id: query.id,
      matches: matches.map(({ id, score, isSameStory, tier, reasons }) => ({
        id,
        score: Math.round(score * 10_000) / 10_000,
        sameStory: isSameStory,
        tier,
        reasons: reasons.map(sayReason),
      })),
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

function sayReason(reason: MatchReason): string {
  switch (reason.kind) {
    case 'names':
      return `names: ${reason.words.join(', ')}`
    case 'terms':
      return `terms: ${reason.words.join(', ')}`
    case 'days-apart':
      return `days apart: ${reason.days}`
    case 'wire-copy':
      return `text shared: ${Math.round(reason.share * 100)} %`
    case 'said-by-reader':
      return 'said by the reader'
  }
}
