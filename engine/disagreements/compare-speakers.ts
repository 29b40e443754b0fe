import type { Disagreement, QuotationGroup } from '../comparison'

/** The same quoted words given to different speakers. Both may have used them, so that it is no contradiction. */
export function compareSpeakers(groups: QuotationGroup[]): Disagreement[] {
  return groups
    .filter(({ relation }) => relation === 'speaker-differs')
    .map(({ utterances }) => ({
      kind: 'attribution' as const,
      what: '',
      compatible: true,
      statements: utterances.map(({ article, sentence, speaker, text, paragraph, start, end }) => ({
        article,
        sentence,
        text: speaker ?? text,
        passage: { paragraph, start, end },
      })),
    }))
}
