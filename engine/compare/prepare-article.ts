import type { Article } from '../article'
import type { Sentence } from '../comparison'
import { findSurnames } from '../names/find-surnames'
import { splitSentences } from '../text/split-sentences'
import { indexSentences, type SentenceIndex } from './index-sentences'
import { readTerms } from './read-terms'
import { tellLanguage } from './tell-language'
import type { Term, TermLexicon } from './term-lexicon'
import { tokenizeWords, type WordToken } from './tokenize-words'

/** A sentence ready to be compared. */
export interface PreparedSentence extends Sentence {
  /** Its words as written, in order; the first `MOST_TERMS` of them. */
  words: WordToken[]
  /** The same as terms, one for each word; guessed acronyms follow behind. */
  terms: Term[]
  /** The words' `exact` numbers alone. */
  run: Int32Array
  /** One term for each concept that bears information, the weightiest form of it. */
  distinct: Term[]
}

export interface PreparedArticle {
  article: Article
  /** Primary subtag, as the page says or as the words tell; null when neither does. */
  language: string | null
  sentences: PreparedSentence[]
  /** True when the page held only the beginning, or the article is longer than what is compared. */
  isPartial: boolean
  /** The headline, index -1; without terms where there is none. */
  title: PreparedSentence
  /** By concept, in how many sentences it stands; concepts beyond its end in none. */
  sentenceCounts: Uint16Array
  index: SentenceIndex
}

/** What is compared of an article; a long magazine piece has 400 sentences. The rest counts as not read. */
export const MOST_SENTENCES = 800
/** Words read of one sentence, which hostile pages make endless. */
const MOST_TERMS = 250

/** Cost grows with the words of the article. */
export function prepareArticle(article: Article, lexicon: TermLexicon): PreparedArticle {
  const language = tellLanguage(article)
  const all = splitSentences(article.paragraphs, language)
  const split = all.slice(0, MOST_SENTENCES)
  const tokens = split.map(({ text }) => tokenizeWords(text, MOST_TERMS))
  const surnames = findSurnames(tokens)
  const prepare = (sentence: Sentence, words = tokenizeWords(sentence.text, MOST_TERMS)): PreparedSentence => {
    const terms = readTerms(sentence.text, words, surnames, lexicon, language === 'en')
    const run = Int32Array.from(words, (_, at) => terms[at]!.exact)
    return { ...sentence, words, terms, run, distinct: keepDistinct(terms) }
  }
  const sentences = split.map((sentence, at) => prepare(sentence, tokens[at]))
  const title = prepare({ index: -1, paragraph: -1, start: 0, end: article.title.length, text: article.title })
  return {
    article,
    language,
    sentences,
    isPartial: article.partial === true || all.length > split.length,
    title,
    sentenceCounts: countSentences(sentences),
    index: indexSentences([...sentences, title]),
  }
}

function keepDistinct(terms: Term[]): Term[] {
  const byConcept = new Map<number, Term>()
  for (const term of terms) {
    const known = byConcept.get(term.concept)
    if (term.bearing > (known?.bearing ?? 0)) byConcept.set(term.concept, term)
  }
  return [...byConcept.values()]
}

function countSentences(sentences: PreparedSentence[]): Uint16Array {
  let highest = -1
  for (const { distinct } of sentences) for (const { concept } of distinct) highest = Math.max(highest, concept)
  const counts = new Uint16Array(highest + 1)
  for (const { distinct } of sentences) for (const { concept } of distinct) counts[concept]!++
  return counts
}
