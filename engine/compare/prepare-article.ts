import type { Article } from '../article'
import type { Sentence } from '../comparison'
import { splitSentences } from '../text/split-sentences'
import { tellLanguage } from './tell-language'
import type { Term, TermLexicon } from './term-lexicon'
import { tokenizeWords } from './tokenize-words'

/** A sentence ready to be compared. */
export interface PreparedSentence extends Sentence {
  /** All words in order. */
  terms: Term[]
  /** One term for each concept, in order of first use. */
  distinct: Term[]
}

export interface PreparedArticle {
  article: Article
  /** Primary subtag, as the page says or as the words tell; null when neither does. */
  language: string | null
  sentences: PreparedSentence[]
  /** The headline, index -1; without terms where there is none. */
  title: PreparedSentence
  /** In how many sentences each concept stands. */
  sentenceCounts: Map<number, number>
}

/** Cost grows with the words of the article. */
export function prepareArticle(article: Article, lexicon: TermLexicon): PreparedArticle {
  const language = tellLanguage(article)
  const isEnglish = language === 'en'
  const sentences = splitSentences(article.paragraphs, language).map((sentence) =>
    prepareSentence(sentence, lexicon, isEnglish),
  )
  const title: Sentence = { index: -1, paragraph: -1, start: 0, end: article.title.length, text: article.title }
  const sentenceCounts = new Map<number, number>()
  for (const { distinct } of sentences)
    for (const { concept } of distinct) sentenceCounts.set(concept, (sentenceCounts.get(concept) ?? 0) + 1)
  return { article, language, sentences, title: prepareSentence(title, lexicon, isEnglish), sentenceCounts }
}

function prepareSentence(sentence: Sentence, lexicon: TermLexicon, isEnglish: boolean): PreparedSentence {
  const terms = tokenizeWords(sentence.text).map((token) =>
    lexicon.term(token.word, token.isCapitalised && !token.isSentenceStart, isEnglish),
  )
  const byConcept = new Map<number, Term>()
  for (const term of terms) if (!byConcept.has(term.concept)) byConcept.set(term.concept, term)
  return { ...sentence, terms, distinct: [...byConcept.values()] }
}
