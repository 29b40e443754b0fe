import type { Passage } from '../article'
import type { PreparedArticle, PreparedSentence } from '../compare/prepare-article'
import type { SentenceRef } from '../comparison'
import { markQuotedWords } from '../quotes/mark-quoted-words'
import { scanMarks } from '../quotes/scan-marks'
import { findStatements } from '../reuse/find-statements'

/** A sentence and which of its words the outlet says itself, not inside quotation marks and not in a printed statement. */
export interface OwnSentence {
  sentence: PreparedSentence
  isOwn: boolean[]
}

export interface OwnVoice {
  prepared: PreparedArticle
  title: OwnSentence
  sentences: OwnSentence[]
}

/** An article as far as its outlet speaks. Cost grows with the text. */
export function readOwnVoice(prepared: PreparedArticle): OwnVoice {
  const statements = findStatements(prepared.article.paragraphs, prepared.language === 'en')
  const quoted = markQuotedWords(prepared)
  const { title } = prepared
  const marks = scanMarks(title.text)
  const isInMarks = (at: number) => marks.some(({ outerStart, outerEnd }) => at >= outerStart && at < outerEnd)
  return {
    prepared,
    title: { sentence: title, isOwn: title.words.map(({ start }) => !isInMarks(start)) },
    sentences: prepared.sentences.map((sentence, at) => ({
      sentence,
      isOwn: quoted[at]!.map((isQuoted) => !isQuoted && !statements.has(sentence.paragraph)),
    })),
  }
}

/** Words `first` to `last` of a sentence as a passage of its article. */
export function passageOf(
  { article }: PreparedArticle,
  sentence: PreparedSentence,
  first: number,
  last: number,
): SentenceRef & Passage {
  return {
    article: article.id,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    start: sentence.start + sentence.words[first]!.start,
    end: sentence.start + sentence.words[last]!.end,
  }
}
