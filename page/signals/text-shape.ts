/** What a look at the paragraphs tells. */
export interface TextShape {
  /** Paragraphs of prose. */
  prose: number
  /** Letters in them, in Latin letters' worth. */
  length: number
  /** Headings that are links: teasers. */
  teasers: number
  /** Paragraphs of prose that stand right under a headline that is a link. */
  teased: number
  headlines: number
}

/** Paragraphs looked at before the text's shape counts as known; bounds the cost on pages of any size. */
const MAX_PARAGRAPHS = 400

/** Characters from which a paragraph reads as prose rather than as a teaser or label. */
const PROSE_LENGTH = 60

/** Paragraphs of prose that make a text. */
export const MANY_PARAGRAPHS = 4

const ASIDE =
  'nav,aside,footer,figure,figcaption,li,a,button,script,style,noscript,template,[role="dialog"],[hidden],[class*="comment" i]'

/** Text nodes looked at when the page does not keep its text in paragraphs; bounds the cost on pages of any size. */
const MAX_TEXTS = 6000

/** Counts prose and teasers: paragraphs first, and loose text where the page does not keep its text in paragraphs. */
export function readTextShape(document: Document): TextShape {
  const shape: TextShape = {
    prose: 0,
    length: 0,
    teased: 0,
    teasers: document.querySelectorAll('h2 a,h3 a,a h2,a h3').length,
    headlines: document.getElementsByTagName('h1').length,
  }
  const paragraphs = document.getElementsByTagName('p')
  const count = Math.min(paragraphs.length, MAX_PARAGRAPHS)
  for (let index = 0; index < count; index++) {
    const paragraph = paragraphs[index] as Element
    const length = lettersIn(paragraph.textContent ?? '')
    if (length < PROSE_LENGTH || paragraph.closest(ASIDE)) continue
    let linked = 0
    for (const link of paragraph.getElementsByTagName('a')) linked += lettersIn(link.textContent ?? '')
    if (linked > length / 2) continue
    shape.prose++
    shape.length += length
    if (standsUnderLink(paragraph)) shape.teased++
  }
  if (shape.prose < MANY_PARAGRAPHS && document.body) addLooseText(document, shape)
  return shape
}

/** Whether a linked headline stands above a paragraph, at most three lines up, in its box or before it. */
function standsUnderLink(paragraph: Element): boolean {
  let at: Element | null = paragraph.previousElementSibling ?? paragraph.parentElement?.previousElementSibling ?? null
  for (let step = 0; at && step < 4; step++) {
    if (/^H[2-4]$/.test(at.nodeName)) return at.querySelector('a[href]') !== null || at.closest('a') !== null
    at = at.previousElementSibling ?? (step < 2 ? (at.parentElement?.previousElementSibling ?? null) : null)
  }
  return false
}

/** Prose that stands in divs, table cells or between line breaks. */
function addLooseText(document: Document, shape: TextShape): void {
  const walker = document.createTreeWalker(document.body, 4)
  for (let left = MAX_TEXTS, node = walker.nextNode(); node && left > 0; left--, node = walker.nextNode()) {
    const { data, parentElement } = node as Text
    if (data.length < PROSE_LENGTH / LETTERS_PER_CHARACTER || !parentElement) continue
    const length = lettersIn(data)
    if (length < PROSE_LENGTH || parentElement.closest(`${ASIDE},p,pre,code,textarea,iframe`)) continue
    shape.prose++
    shape.length += length
  }
}

/** A Chinese, Japanese or Korean character says as much as about two and a half Latin letters. */
const LETTERS_PER_CHARACTER = 2.5

function lettersIn(text: string): number {
  const length = text.trim().length
  return /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text.slice(0, 200)) ? length * LETTERS_PER_CHARACTER : length
}
