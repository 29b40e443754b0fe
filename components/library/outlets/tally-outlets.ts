import type { Comparison, ReportingVerb } from '../../../engine/comparison'

/** What one outlet did in the stories it shares with others. Counts only; none of them says good or bad. */
export interface OutletTally {
  outlet: string
  stories: number
  /** Of the points that two other outlets report: how many it reports too. Points that cannot be told are left out. */
  points: { has: number; of: number }
  /** Words in quotation marks, by whether the speaker is named. */
  quotedWords: { named: number; unnamed: number }
  verbs: Record<ReportingVerb['tone'], number>
  /** Of its sentences: how many were taken over from another article of the story. */
  sentences: { taken: number; of: number }
}

/** Other outlets that must report a point before it is counted as one that "others have". */
const MIN_OTHERS = 2

/** Adds one story's comparison to the tallies, every article of it for its outlet. */
export function tallyOutlets(tallies: Map<string, OutletTally>, comparison: Comparison): void {
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet]))
  for (const outlet of new Set(outlets.values())) tallyOf(tallies, outlet).stories += 1
  for (const { id, outlet, sentences } of comparison.articles) {
    const tally = tallyOf(tallies, outlet)
    for (const { presence } of comparison.points) {
      const others = new Set(
        Object.entries(presence).flatMap(([other, is]) =>
          is === 'yes' && outlets.get(other) !== outlet ? (outlets.get(other) ?? []) : [],
        ),
      )
      const here = presence[id]
      if (others.size < MIN_OTHERS || (here !== 'yes' && here !== 'no')) continue
      tally.points.of += 1
      if (here === 'yes') tally.points.has += 1
    }
    const shares = comparison.reuse.filter(({ article }) => article === id).map(({ share }) => share)
    tally.sentences.of += sentences
    tally.sentences.taken += Math.round(Math.max(0, ...shares) * sentences)
  }
  for (const { article, named, quotedWords } of comparison.sources)
    tallyOf(tallies, outlets.get(article) ?? '').quotedWords[named ? 'named' : 'unnamed'] += quotedWords
  for (const { article, tone } of comparison.wording.verbs)
    tallyOf(tallies, outlets.get(article) ?? '').verbs[tone] += 1
}

function tallyOf(tallies: Map<string, OutletTally>, outlet: string): OutletTally {
  let tally = tallies.get(outlet)
  if (!tally) {
    tally = {
      outlet,
      stories: 0,
      points: { has: 0, of: 0 },
      quotedWords: { named: 0, unnamed: 0 },
      verbs: { neutral: 0, accusing: 0, doubting: 0, asserting: 0 },
      sentences: { taken: 0, of: 0 },
    }
    tallies.set(outlet, tally)
  }
  return tally
}
