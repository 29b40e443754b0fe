import type { Coverage } from '../comparison'
import { gatherEvidence } from './gather-evidence'
import { weighUnits } from './index-sentences'
import { judgeCoverage } from './judge-coverage'
import { matchSentence } from './match-sentence'
import { PairWeights } from './pair-weights'
import type { PreparedArticle } from './prepare-article'

/** For every sentence of `from`: is its information in `to`, and where. Cost grows with the words the two share. */
export function coverPair(from: PreparedArticle, to: PreparedArticle): Coverage[] {
  const weights = new PairWeights(from, to)
  const { index } = to
  const { units } = index
  const room = { index, masses: weighUnits(index, weights), weights, shared: new Float64Array(units.length) }
  const fits = new Float64Array(from.sentences.length * units.length)
  const matches = from.sentences.map((sentence, at) =>
    matchSentence(sentence, room, fits.subarray(at * units.length, (at + 1) * units.length)),
  )
  const evidence = gatherEvidence(matches, units.length)
  return matches.map(({ chosen }, at) =>
    judgeCoverage(
      evidence[at]!,
      chosen.map((unit) => units[unit]!.index),
    ),
  )
}
