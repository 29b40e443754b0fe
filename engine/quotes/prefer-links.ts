import { alignWords } from './align-words'
import type { PartLink } from './cluster-parts'
import type { ComparedPart } from './rate-same-statement'

/**
 * Where a part is like parts of two statements of another article ("lied many times", said twice), only the links to the statement
 * that has most in common as a whole remain; a statement quoted once short and once in full keeps both.
 */
export function preferLinks(parts: ComparedPart[], links: PartLink[]): PartLink[] {
  const keyOf = parts.map(({ utterance, statement }) => `${utterance.article} ${statement}`)
  const totals = new Map<string, number>()
  const pairKey = ({ a, b }: PartLink) => `${keyOf[a]} ${keyOf[b]}`
  for (const link of links) {
    const words = Math.min(parts[link.a]!.words.length, parts[link.b]!.words.length) * link.strength
    totals.set(pairKey(link), (totals.get(pairKey(link)) ?? 0) + words)
  }
  const best = new Map<string, { total: number; statement: string }>()
  const sides = (link: PartLink) =>
    [
      [link.a, link.b],
      [link.b, link.a],
    ] as const
  for (const link of links) {
    const total = totals.get(pairKey(link))!
    for (const [from, to] of sides(link)) {
      const key = `${from} ${parts[to]!.utterance.article}`
      if (total > (best.get(key)?.total ?? 0)) best.set(key, { total, statement: keyOf[to]! })
    }
  }
  const byStatement = new Map<string, ComparedPart[]>()
  for (const [i, part] of parts.entries()) {
    const list = byStatement.get(keyOf[i]!)
    if (list) list.push(part)
    else byStatement.set(keyOf[i]!, [part])
  }
  const contained = new Map<string, boolean>()
  const isContained = (inner: string, outer: string) => {
    const key = `${inner}\n${outer}`
    const known = contained.get(key) ?? holds(byStatement.get(outer)!, byStatement.get(inner)!)
    contained.set(key, known)
    return known
  }
  return links.filter((link) =>
    sides(link).every(([from, to]) => {
      const { statement } = best.get(`${from} ${parts[to]!.utterance.article}`)!
      return statement === keyOf[to] || isContained(keyOf[to]!, statement) || isContained(statement, keyOf[to]!)
    }),
  )
}

/** A statement of more parts is no short form of another. */
const MAX_SHORT_PARTS = 4

/** Every part of `inner` stands word for word in `outer`. */
function holds(outer: ComparedPart[], inner: ComparedPart[]): boolean {
  if (inner.length > MAX_SHORT_PARTS) return false
  return inner.every(({ words }) =>
    outer.some((part) => {
      const { common, isRun } = alignWords(words, part.words)
      return isRun && common.length === words.length
    }),
  )
}
