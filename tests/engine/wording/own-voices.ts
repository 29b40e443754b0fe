import type { Article } from '../../../engine/article'
import { prepareArticle } from '../../../engine/compare/prepare-article'
import { TermLexicon } from '../../../engine/compare/term-lexicon'
import { type OwnVoice, readOwnVoice } from '../../../engine/wording/own-voice'

/** Invented accounts as voices, by id: a headline, then paragraphs. */
export function ownVoices(accounts: Record<string, string[]>, language = 'en'): OwnVoice[] {
  const lexicon = new TermLexicon()
  return Object.entries(accounts).map(([id, [title = '', ...paragraphs]]) => {
    const article: Article = { id, url: '', outlet: id, title, publishedAt: null, paragraphs, language }
    return readOwnVoice(prepareArticle(article, lexicon))
  })
}
