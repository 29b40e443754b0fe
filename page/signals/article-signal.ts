/** What one signal says: above zero for an article, below against. */
export interface ArticleSignal {
  signal: string
  weight: number
}
