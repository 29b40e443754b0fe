/** A stretch between quotation marks: `[start, end)` inside the marks, `[outerStart, outerEnd)` with them. */
export interface MarkedSpan {
  start: number
  end: number
  outerStart: number
  outerEnd: number
  /** No mark closes it before the paragraph ends. */
  isOpen: boolean
  /** Stands inside another span. */
  isNested: boolean
}

const DOUBLE = /[“”„‟"＂«»「」『』《》〝〞〟]/gu
const OPENS_ONLY = '„「『《〝'
const CLOSES_ONLY = '」』》〞〟'
const BEFORE_OPENING = /^$|[\s([{—–\-/:‘'“"„«¿¡>…]/u
const INSIDE = /[^\s]/u
const WORD = /[\p{L}\p{N}]/u

/**
 * The spans between quotation marks of a paragraph, outer before inner: curly, straight, low, angled and East Asian marks, and
 * single marks where no double ones stand around them. A straight mark opens or closes by what stands beside it. A mark that
 * another one of its kind opens again before it was closed is dropped as unbalanced. Cost grows with the text.
 * @param keepsOpen a mark that is not closed here opens a span to the end; else it is dropped as unbalanced.
 */
export function scanMarks(text: string, keepsOpen = true): MarkedSpan[] {
  const spans = pairDoubleMarks(text, keepsOpen)
  const outer = spans.filter((span) => !span.isNested)
  return [...spans, ...pairSingleMarks(text, outer)].sort((a, b) => a.outerStart - b.outerStart)
}

interface OpenMark {
  mark: string
  at: number
  inner: MarkedSpan[]
}

function pairDoubleMarks(text: string, keepsOpen: boolean): MarkedSpan[] {
  const done: MarkedSpan[] = []
  const stack: OpenMark[] = []
  for (const { 0: mark, index: at } of text.matchAll(DOUBLE)) {
    const open = stack.at(-1)
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if (open && closes(mark, open.mark, before, after)) {
      stack.pop()
      const span = spanBetween(open.at, at, stack.length > 0)
      const into = stack.at(-1)?.inner ?? done
      into.push(span, ...open.inner)
    } else if (opens(mark, before, after)) {
      if (open && (open.mark === mark || stack.length > 1)) {
        const { inner } = stack.pop()!
        done.push(...(stack.length ? inner : inner.map(asOuter)))
      }
      stack.push({ mark, at, inner: [] })
    }
  }
  const rest = stack[0]
  const left = stack.flatMap(({ inner }) => inner)
  if (rest && keepsOpen)
    done.push({ ...spanBetween(rest.at, text.length, false), outerEnd: text.length, isOpen: true }, ...left)
  else done.push(...left.map(asOuter))
  return done
}

const asOuter = (span: MarkedSpan): MarkedSpan => ({ ...span, isNested: false })

function spanBetween(open: number, close: number, isNested: boolean): MarkedSpan {
  return { start: open + 1, end: close, outerStart: open, outerEnd: close + 1, isOpen: false, isNested }
}

function opens(mark: string, before: string, after: string): boolean {
  if (OPENS_ONLY.includes(mark)) return true
  if (CLOSES_ONLY.includes(mark)) return false
  if (mark === '“' || mark === '‟') return true
  if (mark === '«') return INSIDE.test(after) ? true : after !== ''
  return BEFORE_OPENING.test(before) && INSIDE.test(after)
}

function closes(mark: string, opening: string, before: string, after: string): boolean {
  if (OPENS_ONLY.includes(mark)) return false
  const family = FAMILIES[opening]
  if (family) return family.includes(mark)
  if (opening === '«') return mark === '»'
  if (opening === '»') return mark === '«'
  if (mark === '”') return opening !== '"' || !WORD.test(after)
  if (mark === '“') return opening !== '"' && INSIDE.test(before) && !/[\s([—–-]/u.test(before) && !WORD.test(after)
  if (mark === '"' || mark === '＂')
    return INSIDE.test(before) ? !(BEFORE_OPENING.test(before) && WORD.test(after)) : !INSIDE.test(after)
  return false
}

/** What closes a mark that says by itself that it opens. */
const FAMILIES: Record<string, string> = { '„': '“”"‟', '「': '」', '『': '』', '《': '》', '〝': '〞〟' }

const SINGLE_OPEN = /[‘'‚](?=[\p{L}\p{N}“"[(…])/gu
/** Words that begin with an apostrophe. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|tis\b|twas\b|cause\b|til\b|till\b|bout\b|round\b|n\b|s\b)/iu

function pairSingleMarks(text: string, outer: MarkedSpan[]): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let free = 0
  let next = 0
  SINGLE_OPEN.lastIndex = 0
  for (const { index: at } of text.matchAll(SINGLE_OPEN)) {
    if (at < free) continue
    while (next < outer.length && outer[next]!.outerEnd <= at) next++
    const around = outer[next]
    if (around && around.outerStart < at) continue
    if (!/^$|[\s([—–:]/u.test(text[at - 1] ?? '') || ELISION.test(text.slice(at + 1, at + 8))) continue
    const close = findSingleClose(text, at, around?.outerStart ?? text.length)
    if (close === null) continue
    spans.push(spanBetween(at, close, false))
    free = close + 1
  }
  return spans
}

/** How far the mark that closes a single one is searched, in characters and apostrophes: it must not cost the paragraph each time. */
const MAX_SINGLE = 1200
const MAX_APOSTROPHES = 30

function findSingleClose(text: string, open: number, limit: number): number | null {
  const mark = text[open] === "'" ? "'" : text[open] === '‚' ? '‘' : '’'
  const end = Math.min(limit, open + MAX_SINGLE)
  let fallback: number | null = null
  let tried = 0
  for (let at = text.indexOf(mark, open + 2); at > 0 && at < end; at = text.indexOf(mark, at + 1)) {
    if (++tried > MAX_APOSTROPHES) break
    const before = text[at - 1]!
    const after = text[at + 1] ?? ''
    if (WORD.test(after) || /\s/u.test(before)) continue
    if (/[.,!?…]/u.test(before) || /^[.,;:!?)—–]?$/u.test(after)) return at
    // "workers’ rights": a plural's apostrophe unless nothing better follows.
    if (before !== 's') return fallback ?? at
    fallback ??= at
    if (/[‘]/u.test(text.slice(at, at + 80))) break
  }
  return fallback
}
