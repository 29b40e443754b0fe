import type { PreparedSentence } from '../compare/prepare-article'
import type { Disagreement } from '../comparison'
import type { NamedDay } from '../numbers/read-days'
import type { AlignedPair } from './align-pairs'
import { stateSpan } from './state-span'

/** Words to either side of a day that say what happened on it. */
const CONTEXT_REACH = 4
/** At least this much of them in common, in bearings: two telling words, or one beside "said" and lighter ones. */
const LEAST_CONTEXT = 2.1
/** Sentences must tell the same for sure before their days are held against each other. */
const LEAST_SCORE = 0.9

interface ContextWord {
  word: string
  bearing: number
}

/** One event put on different days by two sentences that tell the same. */
export function compareDays({ a, b, score }: AlignedPair): Disagreement[] {
  if (score < LEAST_SCORE) return []
  const disagreements: Disagreement[] = []
  for (const kind of ['weekday', 'date'] as const) {
    const [one, ...more] = a.facts.days.filter((day) => day.kind === kind)
    const [other, ...others] = b.facts.days.filter((day) => day.kind === kind)
    if (!one || !other || more.length || others.length || one.day === other.day) continue
    const common = commonContext(contextOf(a.sentence, one), contextOf(b.sentence, other))
    if (common.bearing < LEAST_CONTEXT) continue
    disagreements.push({
      kind: 'date',
      what: common.words.join(' '),
      compatible: false,
      statements: [
        stateSpan(a.article, a.sentence, one.start, one.end),
        stateSpan(b.article, b.sentence, other.start, other.end),
      ],
    })
  }
  return disagreements
}

function contextOf({ terms, words }: PreparedSentence, { first, last }: NamedDay): Map<number, ContextWord> {
  const context = new Map<number, ContextWord>()
  const to = Math.min(last + CONTEXT_REACH, words.length - 1)
  for (let at = Math.max(0, first - CONTEXT_REACH); at <= to; at++) {
    if (at >= first && at <= last) continue
    const { concept, bearing } = terms[at]!
    if (/^\p{N}/u.test(words[at]!.word)) continue
    if (bearing > (context.get(concept)?.bearing ?? 0)) context.set(concept, { bearing, word: words[at]!.word })
  }
  return context
}

function commonContext(
  one: Map<number, ContextWord>,
  other: Map<number, ContextWord>,
): { bearing: number; words: string[] } {
  const common = [...one].filter(([concept]) => other.has(concept))
  const bearing = common.reduce((sum, [concept, own]) => sum + Math.min(own.bearing, other.get(concept)!.bearing), 0)
  return { bearing, words: common.map(([, { word }]) => word) }
}
