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
  const masses = weighUnits(to.index, weights)
  const { units } = to.index
  const matches = from.sentences.map((sentence) => matchSentence(sentence, to.index, masses, weights))
  const evidence = gatherEvidence(matches, units.length)
  return matches.map(({ chosen }, at) =>
    judgeCoverage(
      evidence[at]!,
      chosen.map((unit) => units[unit]!.index),
    ),
  )
}
