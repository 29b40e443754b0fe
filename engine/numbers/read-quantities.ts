import type { WordToken } from '../compare/tokenize-words'

/** How many of what a text says, as a range of values that would make it true. */
export interface Quantity {
  low: number
  high: number
  kind: 'count' | 'money' | 'percent'
  /** Index of the first and of the last word that belong to the amount itself. */
  first: number
  last: number
  /** As written, with "more than" and the like. */
  start: number
  end: number
}

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])
/** Words that stand for a range by themselves. */
const VAGUE = new Map<string, [number, number]>([
  ['dozens', [24, 150]],
  ['scores', [40, 150]],
  ['hundreds', [200, 1500]],
  ['thousands', [2e3, 15e3]],
])
const ABOUT = new Set('about around roughly approximately some estimated'.split(' '))
const BELOW = new Set('nearly almost under'.split(' '))
const ABOVE = new Set('over'.split(' '))
/** "About 20" may be 17 to 23. */
const ABOUT_SHARE = 0.15
/** "Nearly 20" may be 16. */
const NEARLY_SHARE = 0.2
/** Years are dates, not quantities. */
const isYear = (word: string) => /^(?:1[6-9]|20)\d\d$/u.test(word)
const FIGURES = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u

/** The amounts in an English text, in order. `tokens` are the text's words. */
export function readQuantities(text: string, tokens: WordToken[]): Quantity[] {
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const found = readAt(text, tokens, at)
    if (!found) continue
    quantities.push(found)
    at = found.last
  }
  return quantities
}

function readAt(text: string, tokens: WordToken[], first: number): Quantity | undefined {
  const vague = VAGUE.get(tokens[first]!.word)
  if (vague) return describeQuantity(text, tokens, first, first, vague[0], vague[1])
  let last = first
  const start = amountOf(tokens[first]!.word)
  if (start === undefined || (isYear(tokens[first]!.word) && !SCALES.has(tokens[first + 1]?.word ?? '')))
    return undefined
  let value = start
  for (let next = first + 1; next < tokens.length; next++) {
    if (!/^[\s-]?$/u.test(text.slice(tokens[next - 1]!.end, tokens[next]!.start))) break
    const word = tokens[next]!.word
    const scale = SCALES.get(word)
    const digit = SMALL.get(word)
    if (scale !== undefined) value *= scale
    else if (digit !== undefined && digit < 10 && TENS.has(tokens[next - 1]!.word)) value += digit
    else break
    last = next
  }
  if (last === first && (tokens[first]!.word === 'one' || tokens[first]!.word === 'zero')) return undefined
  const [low, high] = spread(tokens, first, value)
  return describeQuantity(text, tokens, first, last, low, high)
}

function amountOf(word: string): number | undefined {
  if (FIGURES.test(word)) return Number(word.replaceAll(',', ''))
  return SMALL.get(word) ?? TENS.get(word) ?? (word === 'dozen' ? 12 : undefined)
}

/** What "nearly", "more than", "at least" before an amount make of it. */
function spread(tokens: WordToken[], first: number, value: number): [number, number] {
  const [before, beforeThat] = [tokens[first - 1]?.word ?? '', tokens[first - 2]?.word ?? '']
  if (ABOUT.has(before)) return [value - value * ABOUT_SHARE, value + value * ABOUT_SHARE]
  if (before === 'than' && /^(?:more|greater)$/u.test(beforeThat)) return [value, Number.POSITIVE_INFINITY]
  if (before === 'least' && beforeThat === 'at') return [value, Number.POSITIVE_INFINITY]
  if (before === 'than' && /^(?:less|fewer)$/u.test(beforeThat)) return [0, value]
  if (before === 'to' && beforeThat === 'up') return [0, value]
  if (before === 'most' && beforeThat === 'at') return [0, value]
  if (ABOVE.has(before)) return [value, Number.POSITIVE_INFINITY]
  if (BELOW.has(before)) return [value - value * NEARLY_SHARE, value]
  return [value, value]
}

const LEADING = new Set([
  ...ABOUT,
  ...BELOW,
  ...ABOVE,
  ...'more less fewer greater than at least most up to'.split(' '),
])

function describeQuantity(
  text: string,
  tokens: WordToken[],
  first: number,
  last: number,
  low: number,
  high: number,
): Quantity {
  let lead = first
  while (lead > 0 && first - lead < 2 && LEADING.has(tokens[lead - 1]!.word)) lead--
  const before = text.slice(0, tokens[first]!.start)
  const after = text.slice(tokens[last]!.end)
  const money = /[$€£¥]\s?$/u.exec(before)
  const percent = /^\s?(?:%|percent\b|per cent\b)/u.exec(after)
  return {
    low,
    high,
    kind: money ? 'money' : percent ? 'percent' : 'count',
    first,
    last,
    start: lead < first ? tokens[lead]!.start : tokens[first]!.start - (money?.[0].length ?? 0),
    end: tokens[last]!.end + (percent?.[0].length ?? 0),
  }
}
