/** Class and id of an element as lower-case words between single spaces, with one at each end: ` article body relatedlinks related links `. */
export function classWords(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  if (raw === ' ') return ' '
  const words = raw.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return ` ${words.replace(/[^a-z0-9]+/g, ' ').trim()} `
}
