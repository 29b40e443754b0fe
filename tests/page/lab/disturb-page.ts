import type { ExtractedPage } from '../../../page/extract-article'

/** Ways in which pages re-render what they show. */
export type Disturbance = 'shuffled' | 'wrapped' | 'replaced' | 'split' | 'moved' | 'edited'

/** Re-renders the page around the extracted paragraphs, as frameworks, ad scripts and lazy loaders do. */
export function disturb(document: Document, how: Disturbance, page: ExtractedPage): void {
  const ranges = page.article.paragraphs.flatMap(
    (text, paragraph) => page.locate({ paragraph, start: 0, end: text.length }) ?? [],
  )
  const elements = [...new Set(ranges.map((range) => blockOf(range)))]
  if (how === 'shuffled') {
    // Every other paragraph changes places with its neighbour, and with it the text nodes move.
    for (let index = 0; index + 1 < elements.length; index += 2) swap(elements[index]!, elements[index + 1]!)
    return
  }
  for (const element of elements) {
    if (how === 'wrapped') wrapText(element)
    else if (how === 'replaced') element.replaceWith(element.cloneNode(true))
    else if (how === 'split') splitText(element)
    else if (how === 'moved') document.body.prepend(element)
    else for (const text of textsIn(element)) text.data = text.data.replace(/\b([a-z])(\w{6,})\b/, '$2')
  }
}

function blockOf(range: Range): Element {
  const node = range.startContainer
  return node.parentElement?.closest('p,li,blockquote,h2,h3,h4,td,div') ?? node.parentElement!
}

function swap(a: Element, b: Element): void {
  if (a.contains(b) || b.contains(a)) return
  const place = document.createComment('')
  a.replaceWith(place)
  b.replaceWith(a)
  place.replaceWith(b)
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  return texts
}

/** Each word group gets an element of its own, made of new nodes. */
function wrapText(element: Element): void {
  for (const text of textsIn(element)) {
    const parts = text.data.split(/(?<=[,.;] )/)
    text.replaceWith(
      ...parts.map((part) => {
        const mark = document.createElement('span')
        mark.textContent = part
        return mark
      }),
    )
  }
}

function splitText(element: Element): void {
  for (const text of textsIn(element)) if (text.data.length > 20) text.splitText(Math.floor(text.data.length / 3))
}
