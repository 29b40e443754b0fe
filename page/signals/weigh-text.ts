import type { ArticleSignal } from './article-signal'
import { MANY_PARAGRAPHS, type TextShape } from './text-shape'

/** Letters of prose that make a text; a short news item has 600. */
const MANY_LETTERS = 600

/** What the text's shape says: how much prose there is, and whether it is one text or many teasers. */
export function weighText(shape: TextShape): ArticleSignal[] {
  const signals: ArticleSignal[] = []
  if (shape.prose >= MANY_PARAGRAPHS && shape.length > MANY_LETTERS)
    signals.push({ signal: 'holds many paragraphs', weight: 3 })
  else if (shape.prose >= 2 && shape.length > 400) signals.push({ signal: 'holds some paragraphs', weight: 2 })
  else if (shape.prose >= 1 && shape.length > 150) signals.push({ signal: 'holds a paragraph or two', weight: 1 })
  else signals.push({ signal: 'holds hardly a paragraph', weight: -3 })
  if (shape.teasers > 8 && shape.teasers > shape.prose * 2)
    signals.push({ signal: 'holds more headlines of others than text', weight: -3 })
  if (shape.prose >= 3 && shape.teased >= shape.prose / 2)
    signals.push({ signal: 'its paragraphs stand under headlines of others', weight: -4 })
  if (shape.headlines === 1) signals.push({ signal: 'has one headline', weight: 1 })
  return signals
}
