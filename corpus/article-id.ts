import type { Article } from '../engine/article'
import { addressKey } from './address-key'
import { hashAddress } from './hash-address'

/** An article's id outside the corpus: its record's key in base 36. */
export const idOfKey = (key: number): string => key.toString(36)

/** The key an id stands for; NaN when it is no id of the corpus. */
export function keyOfId(id: string): number {
  const key = /^[0-9a-z]{1,11}$/.test(id) ? Number.parseInt(id, 36) : Number.NaN
  return Number.isSafeInteger(key) ? key : Number.NaN
}

/** The id an article has, or would have if it were kept: the same in every corpus and at every visit. */
export const identifyArticle = (article: Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'paragraphs'>): string =>
  idOfKey(hashAddress(addressKey(article)))
