import { type ChangeObject, diffArrays } from 'diff'
import { stemmer } from 'stemmer'
import { americanSpelling } from '../compare/american-spelling'
import { tokenizeWords } from '../compare/tokenize-words'
import type { Disagreement, QuotationGroup, Statement, Utterance } from '../comparison'
import { readNumeral } from '../numbers/read-numeral'

/** Words in a row in common on each side of the one that differs, unless the quotation begins or ends there. */
const FEWEST_BESIDE = 2
/** The same on both sides together. */
const FEWEST_COMMON = 3
/** The same where the very first or last word differs. */
const FEWEST_AT_EDGE = 4
/** Words whose change is the editor's, not the speaker's. */
const SLIGHT = new Set(
  'a an the this that these those and but so or as of to in on at for by with from is are s m re ve percent'.split(' '),
)

/**
 * One word that differs inside the same quoted words: "they destroyed his life", "it destroyed his life". Nothing is said
 * where the other article quotes this form too, or where more than a word differs (that is a rewording). English only.
 */
export function compareQuotedWords(groups: QuotationGroup[]): Disagreement[] {
  const byArticle = new Map<string, string>()
  for (const { utterances } of groups)
    for (const { article, text } of utterances)
      byArticle.set(article, `${byArticle.get(article) ?? ''} | ${plain(wordsOf(text))}`)
  const found = new Map<string, Disagreement>()
  for (const { utterances } of groups)
    for (const [at, one] of utterances.entries())
      for (const other of utterances.slice(at + 1)) {
        if (one.article === other.article) continue
        for (const change of findChanges(wordsOf(one.text), wordsOf(other.text))) {
          if (
            isQuotedBy(byArticle.get(other.article), change.one) ||
            isQuotedBy(byArticle.get(one.article), change.other)
          )
            continue
          const key = [change.one.join(' '), change.other.join(' ')].sort().join(' | ')
          const known: Disagreement = found.get(key) ?? { kind: 'wording', what: '', compatible: false, statements: [] }
          found.set(key, known)
          for (const utterance of [one, other]) addStatement(known.statements, utterance)
        }
      }
  return [...found.values()]
}

/** The word that differs, where there is one, with those beside it, as either quotation has them. */
interface Change {
  one: string[]
  other: string[]
}

function findChanges(one: string[], other: string[]): Change[] {
  const parts = diffArrays(one, other)
  const changes: Change[] = []
  for (const [at, part] of parts.entries()) {
    if ((!part.added && !part.removed) || (part.added && parts[at - 1]?.removed)) continue
    const replacement = part.removed && parts[at + 1]?.added ? parts[at + 1] : undefined
    const end = at + (replacement ? 2 : 1)
    const before = parts[at - 1]?.value ?? []
    const after = parts[end]?.value ?? []
    const trim = (words: string[]) => (before.length || words.length === 0 ? words : words.slice(-1))
    const removed = trim(part.removed ? part.value : [])
    const added = trim(part.added ? part.value : (replacement?.value ?? []))
    if (removed.length > 1 || added.length > 1 || isSlight(removed[0], added[0])) continue
    const isFirst = isOfOneSide(parts.slice(0, Math.max(0, at - 1)))
    const isLast = isOfOneSide(parts.slice(end + 1))
    if ((before.length < FEWEST_BESIDE && !isFirst) || (after.length < FEWEST_BESIDE && !isLast)) continue
    const isAtEdge = before.length === 0 || after.length === 0
    if (isAtEdge && !(removed.length && added.length)) continue
    if (before.length + after.length < (isAtEdge ? FEWEST_AT_EDGE : FEWEST_COMMON)) continue
    const beside = (words: string[]) => [...before.slice(-1), ...words, ...after.slice(0, 1)]
    changes.push({ one: beside(removed), other: beside(added) })
  }
  return changes
}

/** Nothing, or words that only one of the quotations has: the other begins or ends here. */
function isOfOneSide(parts: ChangeObject<string[]>[]): boolean {
  return parts.every(({ added }) => added) || parts.every(({ removed }) => removed)
}

function isSlight(removed = '', added = ''): boolean {
  const isAdverb = (!removed || !added) && /ly$/u.test(removed + added)
  return isAdverb || SLIGHT.has(removed) || SLIGHT.has(added) || stemmer(removed) === stemmer(added)
}

/** Does an article quote one of these pairs of neighbouring words? */
function isQuotedBy(quoted: string | undefined, words: string[]): boolean {
  return words.slice(1).some((word, at) => quoted?.includes(` ${words[at]} ${word} `))
}

/** Words as spoken: "[I]mmigration", "8" and "eight", "labour" are not the speaker's doing. */
const wordsOf = (text: string) =>
  tokenizeWords(text.replace(/[[\]]/gu, '')).map(({ word }) => readNumeral(word) ?? americanSpelling(word))
const plain = (words: string[]) => ` ${words.join(' ')} `

function addStatement(statements: Statement[], { article, sentence, text, paragraph, start, end }: Utterance): void {
  if (statements.some((each) => each.article === article && each.sentence === sentence)) return
  statements.push({ article, sentence, text, passage: { paragraph, start, end } })
}
