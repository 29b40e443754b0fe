import { sketchArticle } from '../../engine/match/sketch-article'
import { foldHeadline } from '../fold-headline'
import { toArticle } from '../load-articles'
import type { ArticleRecord } from '../schema'
import type { IndexEntry } from './edit-index'

/** What the index holds of a record, worked out anew from its text. */
export const indexEntry = (record: ArticleRecord): IndexEntry => ({
  key: record.key,
  sketch: sketchArticle(toArticle(record)),
  headline: foldHeadline(record.article),
})
