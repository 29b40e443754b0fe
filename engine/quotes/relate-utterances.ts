import type { QuotationRelation } from '../comparison'
import { alignWords } from './align-words'
import type { QuotedPart } from './cut-parts'
import { quotedWords } from './quoted-words'
import { speakersDiffer } from './speakers-differ'

const WORST_FIRST: QuotationRelation[] = ['speaker-differs', 'reworded', 'trimmed', 'identical', 'single']

/** How the articles of one statement differ in it: the worst of all pairs of like parts, else `single`. */
export function relateUtterances(pairs: [QuotedPart, QuotedPart][]): QuotationRelation {
  let worst = WORST_FIRST.length - 1
  for (const [a, b] of pairs) worst = Math.min(worst, WORST_FIRST.indexOf(relatePair(a, b)))
  return WORST_FIRST[worst]!
}

function relatePair(a: QuotedPart, b: QuotedPart): QuotationRelation {
  if (speakersDiffer(a.utterance.speaker, b.utterance.speaker)) return 'speaker-differs'
  if (a.words.join(' ') === b.words.join(' ')) return 'identical'
  return isCut(a, b.words) || isCut(b, a.words) ? 'trimmed' : 'reworded'
}

/** Nothing but words at the ends, or where "…" says so, is missing; no end has other words instead. */
function isCut(part: QuotedPart, whole: string[]): boolean {
  return part.utterance.text.split(/…|\.\s?\.\s?\./).every((piece) => {
    const words = quotedWords(piece)
    if (!words.length) return true
    const { common, isRun } = alignWords(words, whole)
    if (!isRun) return false
    const run = common.join(' ')
    const [left, right] = cutAround(words, run)
    const [wholeLeft, wholeRight] = cutAround(whole, run)
    return (!left || !wholeLeft) && (!right || !wholeRight)
  })
}

/** Are there words before and behind the run? */
function cutAround(words: string[], run: string): [boolean, boolean] {
  const text = words.join(' ')
  return [!text.startsWith(run), !text.endsWith(run)]
}
