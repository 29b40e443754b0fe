import type { Sentence } from '../comparison'

/** Placeholder of the text room's function of the same signature. */
export function splitSentences(paragraphs: string[], language: string | null): Sentence[] {
  const segmenter = new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' })
  const sentences: Sentence[] = []
  for (const [paragraph, text] of paragraphs.entries())
    for (const { segment, index } of segmenter.segment(text)) {
      const trimmed = segment.trim()
      if (!trimmed) continue
      const start = index + segment.indexOf(trimmed)
      sentences.push({ index: sentences.length, paragraph, start, end: start + trimmed.length, text: trimmed })
    }
  return sentences
}
