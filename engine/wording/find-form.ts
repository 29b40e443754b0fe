import type { NamingContrast } from '../comparison'
import { type OwnVoice, passageOf } from './own-voice'

/** Where an article's own voice uses a form of words, capitals aside; undefined where it does not. */
export function findForm({ prepared, sentences }: OwnVoice, form: string): NamingContrast['forms'][number] | undefined {
  const wanted = form.toLowerCase().split(/[\s-]+/)
  const passages: NamingContrast['forms'][number]['passages'] = []
  let written: string | undefined
  for (const { sentence, isOwn } of sentences) {
    const { words, text } = sentence
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (!wanted.every((word, next) => isOwn[at + next] && words[at + next]!.word === word)) continue
      const last = at + wanted.length - 1
      passages.push(passageOf(prepared, sentence, at, last))
      written ??= text.slice(words[at]!.start, words[last]!.end)
    }
  }
  return written === undefined
    ? undefined
    : { article: prepared.article.id, form: written, count: passages.length, passages }
}
