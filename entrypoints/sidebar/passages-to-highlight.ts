import type { Passage } from '../../engine/article'
import type { Comparison, QuotationRelation } from '../../engine/comparison'
import type { HighlightName } from '../../page/highlight-passages'
import type { Settings } from '../../settings/settings'

const VARYING: QuotationRelation[] = ['reworded', 'speaker-differs']

/**
 * What of the article read is marked in the page: what only it reports, quotations that vary, statements that differ.
 * `quiet` leaves out what only it reports, of which a long article has much.
 */
export function passagesToHighlight(
  { reading, sentences, points, onlyHere, quotes, disagreements }: Comparison,
  highlights: Settings['highlights'],
): Partial<Record<HighlightName, Passage[]>> {
  const sentencesHere = new Map(
    sentences.filter(({ article }) => article === reading).map((sentence) => [sentence.index, sentence]),
  )
  const pointsHere = new Map(points.map((point) => [point.id, point.sentences]))
  const passagesOf = (statements: { article: string; sentence: number; passage?: Passage }[]): Passage[] =>
    statements.flatMap(({ article, sentence, passage }) => {
      const found = article === reading ? (passage ?? sentencesHere.get(sentence)) : undefined
      return found ? [found] : []
    })
  const isOff = highlights === 'off'
  return {
    'sidelight-only-here':
      highlights === 'full'
        ? onlyHere
            .filter(({ certainty }) => certainty === 'no')
            .flatMap(({ point }) => passagesOf(pointsHere.get(point) ?? []))
        : [],
    'sidelight-varies': isOff
      ? []
      : quotes
          .filter(({ relation }) => VARYING.includes(relation))
          .flatMap(({ utterances }) => utterances.filter(({ article }) => article === reading)),
    'sidelight-differs': isOff
      ? []
      : disagreements.filter(({ compatible }) => !compatible).flatMap(({ statements }) => passagesOf(statements)),
  }
}
