import { parseArgs } from 'node:util'
import { decodeSketches, encodeSketches } from '../engine/match/encode-sketch'
import { rankMatches } from '../engine/match/rank-matches'
import { sketchArticle } from '../engine/match/sketch-article'
import { countTerms, emptyStatistics } from '../engine/match/term-statistics'
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
  const sketches = decodeSketches(encodeSketches(corpus.map(sketchArticle)))
  const statistics = emptyStatistics()
  countTerms(statistics, sketches)
  const block = { ids: corpus.map(({ id }) => id), sketches }
  for (const query of queries) {
    const matches = rankMatches({ id: query.id, sketch: sketchArticle(query) }, [block], statistics, limit)
    const line = {
      id: query.id,
      matches: matches.map(({ id, score, isSameStory }) => ({ id, score, sameStory: isSameStory, reasons: [] })),
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}
