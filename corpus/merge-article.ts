import type { PreparedArticle, SeenText } from './prepare-article'
import type { ArticleRecord } from './schema'
import { weighText } from './weigh-text'

export interface MergedArticle {
  outcome: 'new' | 'changed' | 'seen-again'
  record: ArticleRecord
  /** Earlier texts that go with it; those kept already are among them. */
  revisions: SeenText[]
}

/**
 * What is kept when an article comes (again): the text seen last is its newest, every other text is an earlier one.
 * The order in which the same texts come makes no difference, nor does it if one comes twice.
 */
export function mergeArticle(
  key: number,
  kept: ArticleRecord | undefined,
  { article, address, history, bytes }: PreparedArticle,
): MergedArticle {
  const { id: _, ...text } = article
  const marks = {
    firstSeen: Math.min(kept?.firstSeen ?? history.firstSeen, history.firstSeen),
    lastSeen: Math.max(kept?.lastSeen ?? history.lastSeen, history.lastSeen),
    ...((kept?.starred || history.isStarred) && { starred: 1 as const }),
  }
  const revisions = history.revisions ?? []
  if (!kept)
    return {
      outcome: 'new',
      record: { key, address, article: text, day: 0, part: 0, bytes, ...marks },
      revisions,
    }
  if (isSameText(kept.article, article) || (article.partial && !kept.article.partial))
    return { outcome: 'seen-again', record: { ...kept, ...marks }, revisions }
  if (history.lastSeen < kept.lastSeen)
    return {
      outcome: 'seen-again',
      record: { ...kept, ...marks },
      revisions: [...revisions, seenText(article, history.lastSeen)],
    }
  return {
    outcome: 'changed',
    record: { ...kept, article: text, bytes: kept.bytes + weighText(article) - weighText(kept.article), ...marks },
    revisions: [...revisions, seenText(kept.article, kept.lastSeen)],
  }
}

const seenText = (text: { title: string; paragraphs: string[] }, seenAt: number): SeenText => ({
  seenAt,
  title: text.title,
  paragraphs: text.paragraphs,
})

/** Spacing aside: a page laid out anew is no new text. */
export function isSameText(
  one: { title: string; paragraphs: readonly string[] },
  other: { title: string; paragraphs: readonly string[] },
): boolean {
  return plainText(one) === plainText(other)
}

const plainText = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }): string =>
  [title, ...paragraphs].join('\n').replace(/\s+/g, ' ').trim()
