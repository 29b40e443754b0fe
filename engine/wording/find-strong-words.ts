import type { StrongWord } from '../comparison'
import { type OwnVoice, passageOf } from './own-voice'
import { STRONG_WORDS } from './strong-words'

/** More of one article are no longer read. */
const MOST_WORDS = 8
/** Somebody else's word, handed on without marks: "called it immoral", "as a traitor", "she said the delay was a disgrace". */
const HANDED_ON =
  /^(?:said|says|saying|told|argued|argues|accused|accuses|accusing|claimed|claims|claiming|called|calls|calling|described|describes|describing|dubbed|labell?ed|branded|deemed|likened|according|whether)$/
const STRONG = new Set(STRONG_WORDS.trim().split(/\s+/))

/**
 * Words of strong feeling or judgement that one English article says itself and none of the others says, not even in a quotation: of
 * a list, and a reader judges whether they fit. A word several articles use is the story's.
 */
export function findStrongWords(voices: OwnVoice[]): StrongWord[] {
  const english = voices.filter(({ prepared }) => prepared.language === 'en')
  if (english.length < 2) return []
  const articlesOf = new Map<string, Set<OwnVoice>>()
  for (const voice of english)
    for (const { sentence } of [voice.title, ...voice.sentences])
      for (const { word } of sentence.words) {
        if (!STRONG.has(word)) continue
        const articles = articlesOf.get(word) ?? new Set()
        articlesOf.set(word, articles.add(voice))
      }
  return english.flatMap((voice) => strongWordsOf(voice, (word) => articlesOf.get(word)?.size === 1))
}

function strongWordsOf({ prepared, sentences }: OwnVoice, isOnlyHere: (word: string) => boolean): StrongWord[] {
  const found = new Map<string, StrongWord>()
  for (const { sentence, isOwn } of sentences) {
    if (sentence.words.some(({ word }) => HANDED_ON.test(word))) continue
    for (const [at, { word, isCapitalised, isSentenceStart }] of sentence.words.entries()) {
      const isName = isCapitalised && !isSentenceStart
      if (!isOwn[at] || isName || !STRONG.has(word) || !isOnlyHere(word)) continue
      const known = found.get(word) ?? { article: prepared.article.id, word, count: 0, passages: [] }
      known.count++
      known.passages.push(passageOf(prepared, sentence, at, at))
      found.set(word, known)
    }
  }
  return [...found.values()].slice(0, MOST_WORDS)
}
