import type { Sentence } from '../comparison'
import { BEFORE_NAME, MID_OR_END, ORDINAL_DOT, SENTENCE_OPENERS } from './abbreviations'
import { SPEECH_VERBS } from './reporting-verbs'
import { segmentText } from './segment-text'

/** Characters of either side looked at to judge a boundary: longer than any abbreviation or "Mr. First Last said". */
const CONTEXT = 60

/**
 * The sentences of an article's body in order; a sentence never spans paragraphs. Together they hold everything but white space.
 * Boundaries are those of Unicode (UAX 29, by `Intl.Segmenter`) less those after abbreviations and initials, before a small
 * letter, and between a quotation ending in "!" or "?" and its "he said". Cost grows with the text.
 * @param language primary subtag, or null for the rules that hold everywhere.
 */
export function splitSentences(paragraphs: string[], language: string | null): Sentence[] {
  const segmenter = segmenterFor(language)
  const sentences: Sentence[] = []
  for (const [paragraph, text] of paragraphs.entries()) {
    let open: { start: number; end: number } | null = null
    const close = () => {
      if (open) sentences.push({ index: sentences.length, paragraph, ...open, text: text.slice(open.start, open.end) })
    }
    for (const { segment, index } of segmentText(text, segmenter)) {
      const trimmed = segment.trim()
      if (!trimmed) continue
      const start = index + segment.length - segment.trimStart().length
      const end = start + trimmed.length
      const before = open ? text.slice(Math.max(open.start, open.end - CONTEXT), open.end) : ''
      if (open && goesOn(before, text.slice(start, start + CONTEXT), language)) open.end = end
      else {
        close()
        open = { start, end }
      }
    }
    close()
  }
  return sentences
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const key = language ?? 'en'
  let segmenter = segmenters.get(key)
  if (!segmenter) {
    const [known = 'en'] = isLocale(key) ? [key] : []
    segmenter = new Intl.Segmenter(known, { granularity: 'sentence' })
    segmenters.set(key, segmenter)
  }
  return segmenter
}

/** An article's language comes from a page and may be anything. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const LAST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}.’'-]*\p{L}|\p{N}+)\.$/u
const FIRST_WORD = /^[“"‘'«„(]*([\p{L}\p{M}’']+|\p{N}+)/u
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u

const lastWordOf = (text: string) => text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1)

function goesOn(before: string, after: string, language: string | null): boolean {
  if (/^[\p{Ll}”’»)\],;:.!?…]/u.test(after)) return !/^[’]\p{L}/u.test(after)
  const next = FIRST_WORD.exec(after)?.[1] ?? ''
  if (/["”’»]$/u.test(before) && /^[—–―]/u.test(after)) return true
  if (/[!?]["”’']$/u.test(before)) return isReportingClause(after)
  const word = before.endsWith('.') ? LAST_WORD.exec(lastWordOf(before))?.[1] : undefined
  if (!word) return false
  if (/^\p{N}/u.test(word)) return word.length <= 2 && language !== null && ORDINAL_DOT.has(language)
  const bare = word.replace(/^[’'-]+/u, '')
  if (BEFORE_NAME.has(bare)) return true
  const tail = bare.slice(bare.lastIndexOf('-') + 1)
  const mayGoOn = MID_OR_END.has(tail) || INITIALS.test(tail)
  return mayGoOn && !/^["“‘]/u.test(after) && !SENTENCE_OPENERS.has(next)
}

/** "Ms. Okoye said", "the minister of trade asked". */
function isReportingClause(after: string): boolean {
  const words = after.match(/\p{L}[\p{L}’'-]*\.?|\S/gu)?.slice(0, 7) ?? []
  const at = words.findIndex((word) => SPEECH_VERBS.has(word.replace('.', '')))
  return at > 0 && words.slice(0, at).every((word) => /^\p{Lu}/u.test(word))
}
