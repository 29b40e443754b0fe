import type { Article } from '../article'
import type { MatchReason, StoryMatch } from '../story-match'
import { judgeEvidence, LIKELY, PERHAPS, SURE, tierOf, toScore } from './judge-evidence'
import { judgeTexts } from './judge-texts'
import type { FirstLook } from './look-around'
import { listShingles, measureCopy } from './measure-copy'
import { nameReasons, wordsByHash } from './name-reasons'
import { scanWords } from './scan-words'
import { weighTexts } from './weigh-texts'

/** As many candidates as are worth their texts: nearly all true partners are among them. */
export const VERIFIED = 24

/** So much of the shorter text stands in both where one text was taken over; a shared statement is less. */
const COPIED = 0.3

/**
 * The second look, on whole texts: the final matches, best first, with what speaks for each. A candidate whose text is not
 * given is judged by its sketch.
 */
export function verifyMatches(
  look: FirstLook,
  article: Article,
  texts: ReadonlyMap<string, Article>,
  limit = 20,
): StoryMatch[] {
  const { query, candidates, statistics } = look
  const read = candidates.flatMap(({ id }, index) => {
    const text = texts.get(id)
    return text && index < VERIFIED ? [{ index, scanned: scanWords(text) }] : []
  })
  const own = scanWords(article)
  const textNumbers = new Map(read.map(({ index }, at) => [index + 1, at + 1]).concat([[0, 0]]) as [number, number][])
  const textsBetween = weighTexts([own, ...read.map(({ scanned }) => scanned)], statistics, look.localRarity)
  const judge = (one: number, other: number): number => {
    const evidence = look.between(one === 0 ? 0 : look.numbers[one - 1]!, look.numbers[other - 1]!)
    const [a, b] = [textNumbers.get(one), textNumbers.get(other)]
    return toScore(
      a === undefined || b === undefined ? judgeEvidence(evidence) : judgeTexts(evidence, textsBetween(a, b)),
    )
  }
  const scores = vouch(candidates.length, judge)
  const words = wordsByHash(article)
  const shingles = listShingles(own.words)
  const scannedAt = new Map(read.map(({ index, scanned }) => [index, scanned]))
  const shareOf = (index: number): number => {
    const scanned = scannedAt.get(index)
    return scanned ? measureCopy(shingles, listShingles(scanned.words)) : 0
  }
  return candidates
    .map((candidate, index) => ({ candidate, index, score: scores[index]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate: { id, sketch, daysApart }, index, score }) => ({
      id,
      score,
      isSameStory: score >= LIKELY,
      tier: tierOf(score),
      reasons: [
        ...nameReasons(query.sketch, sketch, daysApart, words, statistics),
        ...(score >= PERHAPS ? nameCopy(shareOf(index)) : []),
      ],
    }))
}

const nameCopy = (share: number): MatchReason[] => (share >= COPIED ? [{ kind: 'wire-copy', share }] : [])

/**
 * The score of each candidate, `judge` scoring two by number, 0 the query. Two accounts far apart may meet in a third: what
 * is perhaps the query's story is likely its story when surely that of a sure match.
 */
function vouch(count: number, judge: (one: number, other: number) => number): number[] {
  const scores = Array.from({ length: count }, (_, index) => judge(0, index + 1))
  const sure = scores.flatMap((score, index) => (score >= SURE ? [index + 1] : []))
  return scores.map((score, index) => {
    if (score < PERHAPS || score >= LIKELY) return score
    return sure.some((match) => judge(match, index + 1) >= SURE) ? LIKELY : score
  })
}
